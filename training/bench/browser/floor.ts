import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Newsroom } from '@/demo/newsroom';
import type { Figure } from '../report';
import { startExtended } from './chromium';
import { mainThread } from './main-thread';
import type { TimedPage } from './pages';

/** Minimal replacements for the gate, by what they do. */
const LEAST = {
  'an empty gate': '',
  'a gate that only sends its message':
    'chrome.runtime.sendMessage({ call: "refused", payload: { reason: "not-article", present: false } }).catch(() => {})',
};

/**
 * Measures what a page pays for any extension script, and for any that reports to the background: the lower bound for
 * our gate.
 */
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

/** Copies a build and replaces its gate. @returns its folder */
function withGate(build: string, gate: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tickertone-floor-'));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, 'gate.js'), gate);
  return folder;
}
