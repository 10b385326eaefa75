/** Takes the screenshots in README.md from the current program: `npm run screenshots`. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startNewsroom } from '@/demo/newsroom';
import { startChromium } from '@/tests/e2e/driver/chromium';
import type { Tab } from '@/tests/e2e/driver/driver';
import { analysisOf, changeSettings, installed } from '@/tests/e2e/extension';
import { Desk } from '@/tests/e2e/pages/desk';
import { Overlay } from '@/tests/e2e/pages/overlay';
import { buildExtension } from './build-extension';
import { requireBrowser } from './setup/browsers.mjs';

const FOLDER = resolve(import.meta.dirname, '../docs/screenshots');
/** In the order of reading; the last one is shown with its card. */
const STORIES = [
  'fed-day',
  'tesla-deliveries',
  'airline-merger?subscriber',
  'target-warning',
  'nvidia-export',
  'openai-scale-ai',
];

const save = async (tab: Tab, name: string) =>
  writeFileSync(join(FOLDER, `${name}.png`), await tab.screenshot());

const executable = requireBrowser('chromium');
const driver = await startChromium({ executable, extension: buildExtension('chromium', 'test') });
const newsroom = await startNewsroom([], Date.now());
try {
  await installed(driver);
  await changeSettings(driver, { enabledSites: ['127.0.0.1'] });
  let story: Tab | undefined;
  for (const slug of STORIES) {
    await story?.close();
    story = await driver.open(newsroom.url(`/story/${slug}`));
    await analysisOf(driver, newsroom.url(`/story/${slug}`));
    await new Overlay(story).verdict();
  }
  if (story) await save(story, 'overlay');
  await save((await Desk.open(driver)).tab, 'desk');
} finally {
  await driver.close();
  await newsroom.close();
}
