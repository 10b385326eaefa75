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

/** Events that show that the reader is active on the page. */
const ACTIVITY_EVENTS = ['pointermove', 'pointerdown', 'keydown', 'focus'] as const;

/**
 * Injected into a page when the gate has found an article, or at the reader's request; stays for all visits of the
 * page.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (isScriptHere()) return;
    removeLeftBehind(document);
    const isAlive = () => ctx.isValid;
    announceScript(isAlive);
    const questions = createQuestions();
    const card = new Card(() => page, isAlive);
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
    // Whoever injected this script is usually about to request an analysis.
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

/** Loads the card's settings, now and on every change; `ready` resolves once they are loaded. */
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

/** Cleans up when the script ends. */
function endWith(ctx: ContentScriptContext, stop: readonly (() => void)[]): void {
  ctx.onInvalidated(() => {
    for (const end of stop) end();
  });
  // The browser does not tell a script that an update has orphaned it. Reading `isInvalid` detects that, before the
  // reader clicks in vain.
  for (const event of ACTIVITY_EVENTS)
    ctx.addEventListener(window, event, () => void ctx.isInvalid, { capture: true, passive: true });
}

/**
 * A page in the back/forward cache receives no messages: no settings, no result, no news that its site was disabled or
 * the extension updated. So we remove everything before it enters the cache, and the gate checks it anew when it
 * returns.
 */
function whenReturnable(ctx: ContentScriptContext, onLeave: () => void, onReturn: () => void): void {
  ctx.addEventListener(window, 'pagehide', ({ persisted }) => persisted && onLeave());
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && onReturn());
}
