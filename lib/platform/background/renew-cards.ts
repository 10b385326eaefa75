import { browser } from 'wxt/browser';
import { CARD_MARK } from '@/lib/model/card-mark';
import type { Frame } from '../messages';
import { grantedOrigins } from '../permissions';
import { ensureArticleScript, injectGate } from './inject';

/**
 * After an update: orphaned cards of the previous version do not react any more. Where we have access, this version's
 * script removes them, and its gate decides anew.
 */
export async function renewCards(): Promise<void> {
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: origins, discarded: false }))
    for (const frame of id === undefined ? [] : await framesWithCard(id)) {
      await ensureArticleScript(frame);
      await injectGate(frame);
    }
}

async function framesWithCard(tabId: number): Promise<Frame[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: hasCard, args: [CARD_MARK] })
    .catch(() => []);
  return results.filter(({ result }) => result === true).map(({ frameId }) => ({ tabId, frameId }));
}

/** Runs in each frame: must not use any outer name. */
const hasCard = (mark: string): boolean => document.querySelector(`[${mark}]`) !== null;
