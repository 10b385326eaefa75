import './style.css';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { done } from '@/lib/model';
import { announceScript, isScriptHere, Page, removeLeftBehind } from '@/lib/page';
import { contentSettings } from '@/lib/platform/content-settings';
import { sendToBackground } from '@/lib/platform/messages';
import { onCalls } from '@/lib/platform/receive';
import { TAB_CALLS } from '@/lib/platform/tab-calls';
import { createQuestions } from './ask';
import { Card } from './card';
import { pageState } from './page-state';

/** What shows that the reader is at the page. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focus'] as const;

/** Brought into a page once the gate found an article, or the reader asked; stays for all of its visits. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isScriptHere()) return;
    removeLeftBehind(document);
    announceScript(() => ctx.isValid);
    const questions = createQuestions();
    const card = new Card(() => page);
    const page = new Page({
      window,
      analyze(...question) {
        card.expect();
        return questions.ask(...question);
      },
      onRefusal: (reason, detail) => void sendToBackground('refused', { reason, detail }),
      onState: (state) => card.show(state),
      onLeave: () => card.leave(),
    });
    // Whoever brought this script in is about to ask for the page, as a rule.
    page.readAhead();
    const { configure, ready } = configured(card);
    const stop = [
      onCalls(TAB_CALLS, {
        'analyze-page': ({ asked }) => ready(() => done(card.start(() => page.analyzePage(), asked))),
        'analyze-selection': ({ text }) =>
          ready(() => done(card.start(() => page.analyzeSelection(text), true))),
        analyzed: questions.answer,
        'settings-changed': () => configure().then(() => done(null)),
        state: () => done(pageState(page)),
      }),
      () => card.destroy(),
      () => page.destroy(),
    ];
    endWith(ctx, stop);
    whenReturnable(ctx, () => page.leave(), configure);
  },
});

/** The settings that a card goes by, read at once and whenever they changed; `ready` answers once they are there. */
function configured(card: Card) {
  const configure = () => contentSettings().then((settings) => card.configure(settings));
  let last = configure();
  return {
    configure() {
      last = configure();
      return last;
    },
    ready: <T>(answer: () => T) => last.then(answer),
  };
}

/** Ends everything with the script. */
function endWith(ctx: ContentScriptContext, stop: readonly (() => void)[]): void {
  ctx.onInvalidated(() => {
    for (const end of stop) end();
  });
  // Nobody tells a script that an update left it behind. Asked whether it was, it ends: before a click is in vain.
  for (const sign of SIGNS)
    ctx.addEventListener(window, sign, () => void ctx.isInvalid, { capture: true, passive: true });
}

/**
 * A page may come back out of the browser's memory, where it hears of nothing: not of settings, nor of its answer, nor
 * that a site was turned off or the extension updated. It comes back with nothing on it, and the gate looks anew.
 */
function whenReturnable(ctx: ContentScriptContext, onLeave: () => void, onReturn: () => void): void {
  ctx.addEventListener(window, 'pagehide', ({ persisted }) => persisted && onLeave());
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && onReturn());
}
