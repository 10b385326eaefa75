import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { done } from '@/lib/model';
import { openPage } from '@/lib/page';
import { contentSettings, watchContentSettings } from '@/lib/platform/content-settings';
import { sendToBackground } from '@/lib/platform/messages';
import { onCalls } from '@/lib/platform/receive';
import { TAB_CALLS } from '@/lib/platform/tab-calls';
import { createCard } from './card';
import { pageState } from './page-state';

/** Brought into a page once the gate found an article, or the reader asked; stays for all of its visits. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const card = createCard(() => page);
    const page = openPage({
      window,
      analyze(article, kind) {
        card.expect();
        return sendToBackground('analyze', { article, kind });
      },
      onRefusal: (reason, detail) => void sendToBackground('refused', { reason, detail }),
      onState: card.show,
      onLeave: card.leave,
    });
    const settled = contentSettings().then(card.configure);
    const ready = <T>(answer: () => T) => settled.then(answer);
    const stop = [
      watchContentSettings(card.configure),
      onCalls(TAB_CALLS, {
        'analyze-page': ({ asked }) => ready(() => done(card.start(() => page.analyzePage(), asked))),
        'analyze-selection': ({ text }) =>
          ready(() => done(card.start(() => page.analyzeSelection(text), true))),
        state: () => done(pageState(page)),
        'show-sentence': ({ sentence }) => page.showSentence(sentence),
      }),
      card.destroy,
      page.destroy,
    ];
    ctx.onInvalidated(() => {
      for (const end of stop) end();
    });
  },
});
