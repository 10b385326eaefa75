import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Newsroom } from '@/demo/newsroom';
import type { Figure } from '../report';
import { startExtended } from './chromium';
import { mainThread } from './main-thread';
import type { TimedPage } from './pages';

/** What could stand in the gate's place at the least, by what it does. */
const LEAST = {
  'an empty gate': '',
  'a gate that only sends its message':
    'chrome.runtime.sendMessage({ call: "refused", payload: { reason: "not-article", present: false } }).catch(() => {})',
};

/** What a page pays for any script of an extension, and for any that tells the background of what it saw: below that nobody gets. */
export async function floor(
  build: string,
  newsroom: Newsroom,
  page: TimedPage,
  rounds: number,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, gate] of Object.entries(LEAST)) {
    const browser = await startExtended(withGate(build, gate));
    const [figure] = await mainThread(browser, newsroom, [page], rounds).finally(browser.close);
    figures.push({ name: `${page.name}: ${what}`, unit: 'ms', values: figure!.values });
  }
  return figures;
}

/** A copy of a build with another gate. @returns its folder */
function withGate(build: string, gate: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tickertone-floor-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, 'gate.js'), gate);
  return folder;
}
