import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gate } from '@/lib/extract/gate';
import { watchArticles } from '@/lib/page/articles';
import { sendToBackground } from '@/lib/platform/messages';

/**
 * On every page of the sites that the reader granted: is there an article? Only then is anything else loaded. No
 * content script to WXT, whose context would be half of what each of those pages pays for.
 */
export default defineUnlistedScript(() => {
  const life = new AbortController();
  watchArticles(window, life.signal, () => isUpToDate(life) && look());
});

/** The extension was updated or removed meanwhile: nobody is left to tell. */
function isUpToDate(life: AbortController): boolean {
  if (browser.runtime?.id === undefined) life.abort();
  return !life.signal.aborted;
}

/** @returns whether that settles it; a text may still be coming */
function look(): boolean {
  const verdict = gate(document);
  if (verdict.ok) void sendToBackground('inject-article');
  else void sendToBackground('refused', { reason: verdict.reason, detail: verdict.detail });
  return verdict.ok || verdict.reason !== 'no-text';
}
