/**
 * The demo, `npm start`: builds the extension, serves the newsroom on loopback, and opens Chromium with a story and
 * its card. Without a display, prints the card and saves a screenshot.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prettyAnalysis } from '@/cli/pretty';
import { readArguments } from '@/cli/read-arguments';
import { startNewsroom } from '@/demo/newsroom';
import { type ChromiumDriver, startChromium } from '@/tests/e2e/driver/chromium';
import type { ChromiumOptions } from '@/tests/e2e/driver/chromium-process';
import { analysisOf, changeSettings, installed } from '@/tests/e2e/extension';
import { Overlay } from '@/tests/e2e/pages/overlay';
import { buildExtension } from './build-extension';
import { requireBrowser } from './setup/browsers.mjs';
import { hasDisplay, thisMachine } from './setup/machine.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const STORY = '/story/openai-scale-ai';
const SITE = '127.0.0.1';

async function printCard(driver: ChromiumDriver, url: string): Promise<void> {
  const tab = await driver.open(url);
  const analysis = await analysisOf(driver, url);
  await new Overlay(tab).verdict();
  const picture = join(ROOT, '.output/score-card.png');
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(picture, await tab.screenshot());
  console.log(`\n${prettyAnalysis(analysis)}\nPicture of the page and the card: ${picture}`);
}

async function stayOpen(driver: ChromiumDriver, url: string): Promise<void> {
  await driver.open(url);
  console.log(`\nThe newsroom is at ${new URL(url).origin}; close the browser to end.`);
  await driver.ended;
}

/** Starts Chromium with a window, or headless if that fails: the named display may be gone. */
async function startBrowser(
  options: ChromiumOptions,
): Promise<{ driver: ChromiumDriver; headless: boolean }> {
  const { headless = false } = options;
  try {
    return { driver: await startChromium(options), headless };
  } catch (error) {
    if (headless) throw error;
    console.log('Chromium could not open a window here; going on without one.');
    return startBrowser({ ...options, headless: true });
  }
}

const USAGE = `usage: npm start -- [--headless]

  --headless  no window: prints the card and saves a picture`;

const { values } = readArguments(USAGE, {
  options: { headless: { type: 'boolean', default: !hasDisplay(thisMachine()) } },
});
const executable = requireBrowser('chromium');

console.log('Building the extension.');
const extension = buildExtension('chromium', 'test');
const newsroom = await startNewsroom([], Date.now());
const { driver, headless } = await startBrowser({ executable, extension, headless: values.headless });
try {
  await installed(driver);
  await changeSettings(driver, { enabledSites: [SITE] });
  await (headless ? printCard : stayOpen)(driver, newsroom.url(STORY));
} finally {
  await driver.close();
  await newsroom.close();
}
