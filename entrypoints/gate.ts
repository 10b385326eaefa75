import type { UnlistedScriptDefinition } from 'wxt';
import { gate } from '@/lib/extract/gate';
import { type Look, watchArticles } from '@/lib/page/articles';
import { isScriptHere } from '@/lib/page/presence';
import { whenShown } from '@/lib/page/shown';
import { isOrphaned, tellBackground } from '@/lib/platform/tell';

/**
 * On every page of the sites that the reader granted: is there an article? Only then is anything else loaded. No
 * content script to WXT, whose context would be half of what each of those pages pays for.
 */
export default {
  main: () => whenShown(document, () => watchArticles(window, look, isOrphaned)),
} satisfies UnlistedScriptDefinition;

function look(): Look {
  const verdict = gate(document);
  const present = isScriptHere();
  if (verdict.ok) tellBackground('inject-article', { present });
  else tellBackground('refused', { reason: verdict.reason, detail: verdict.detail, present });
  if (verdict.ok) return 'article';
  return verdict.reason === 'no-text' ? 'no-text' : 'none';
}
