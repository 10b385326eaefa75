import { defineContentScript } from 'wxt/utils/define-content-script';
import { gate } from '@/lib/extract/gate';
import { watchArticles } from '@/lib/page/articles';
import { sendToBackground } from '@/lib/platform/messages';

/** On every page of the sites that the reader granted: is there an article? Only then is anything else loaded. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    watchArticles(window, ctx.signal, () => {
      const verdict = gate(document);
      if (verdict.ok) void sendToBackground('inject-article');
      else void sendToBackground('refused', { reason: verdict.reason, detail: verdict.detail });
      return verdict.ok || verdict.reason !== 'no-text';
    });
  },
});
