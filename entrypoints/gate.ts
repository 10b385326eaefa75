import type { UnlistedScriptDefinition } from 'wxt';
import { gate } from '@/lib/extract/gate';
import { type Look, watchArticles } from '@/lib/page/articles';
import { isScriptHere } from '@/lib/page/presence';
import { whenShown } from '@/lib/page/shown';
import { isOrphaned, tellBackground } from '@/lib/platform/tell';

/**
 * Runs on every page of the granted sites and looks for an article; only then is anything else loaded. Not a WXT
 * content script: WXT's context would double the cost on every page.
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
