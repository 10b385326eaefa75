import { shadowRoots } from '@/lib/extract/shadow-roots';
import { type NavigationType, watchNavigation } from './navigation';

/** A page that navigates by itself first changes its address, then fills in the text. */
const SETTLE_MS = 400;
const MAX_SETTLE_MS = 4_000;
/** The longest wait for a page that still shows the text of the address before. */
const MAX_REPLACE_MS = 5_000;
/** Paragraphs by which a text is known again, and the UTF-16 code units from which on one counts. */
const MAX_PARAGRAPHS = 3;
const MIN_CHARACTERS = 80;

/** How often a page is looked at whose text has not come yet. */
const MAX_LOOKS = 4;

/** What a look at the page said: an article; none, though its text may still come; none by what the page itself says. */
export type Look = 'article' | 'no-text' | 'none';

/**
 * Looks at each address of the page: now, when the page comes back out of the browser's memory, and after each
 * navigation once the page has come to rest. Where the text may still come the page is looked at again, each time after
 * it changed. Does nothing more where `isOver`; no signal takes the listeners away, as to make one costs every page.
 */
export function watchArticles(
  window: Window & typeof globalThis,
  look: () => Look,
  isOver: () => boolean,
): void {
  let stopWaiting = () => {};
  let lastArticle: { path: string; text: string; paragraphs: number } | undefined;
  const lookOnce = () => {
    const seen = look();
    const { pathname: path } = window.location;
    if (seen === 'article')
      lastArticle = { path, text: beginningOf(window), paragraphs: paragraphsIn(window) };
    return seen;
  };
  // What is there right after a navigation may be the last page still, so that nothing but an article is an answer.
  const lookAgain = (looks: number, wait: typeof whenSettled) => {
    stopWaiting = wait(window, () => {
      if (!isOver() && lookOnce() !== 'article' && looks > 1) lookAgain(looks - 1, whenChanged);
    });
  };
  const begin = () => {
    stopWaiting();
    if (lookOnce() === 'no-text') lookAgain(MAX_LOOKS - 1, whenChanged);
  };
  begin();
  // Out of the browser's memory, where the article script left nothing on it.
  window.addEventListener('pageshow', ({ persisted }) => persisted && !isOver() && begin());
  // The text before stays in another query, which is mostly the same page, and above a story that was scrolled to.
  const keepsText = (how?: NavigationType) =>
    lastArticle?.path === window.location.pathname ||
    (isByPage(window, how) && paragraphsIn(window) > (lastArticle?.paragraphs ?? 0));
  watchNavigation(window, (how) => {
    stopWaiting();
    if (!isOver())
      lookAgain(
        MAX_LOOKS,
        lastArticle?.text && !keepsText(how) ? whenReplaced(lastArticle.text) : whenSettled,
      );
  });
}

/** Whether a page went on by itself: the reader pressed nothing for seconds, and did not go back or forward. */
const isByPage = ({ navigator }: Window, how: NavigationType | undefined) =>
  (how === 'push' || how === 'replace') && !navigator.userActivation.isActive;

const paragraphsIn = ({ document }: Window) => document.getElementsByTagName('p').length;

/** The first paragraphs, which tell one article from another and stay when one grows; empty where there are none. */
function beginningOf({ document }: Window): string {
  const texts = beginningIn(document);
  if (texts.length > 0) return texts.join('\n');
  return shadowRoots(document).flatMap(beginningIn).slice(0, MAX_PARAGRAPHS).join('\n');
}

function beginningIn(root: ParentNode): string[] {
  const texts: string[] = [];
  for (const { textContent: text } of root.querySelectorAll('p')) {
    if (text && text.length >= MIN_CHARACTERS) texts.push(text);
    if (texts.length === MAX_PARAGRAPHS) break;
  }
  return texts;
}

/** Calls back once the page has come to rest with another text than `old`, or after some seconds with the same. */
const whenReplaced =
  (old: string) =>
  (window: Window & typeof globalThis, then: () => void): (() => void) => {
    const check = () => {
      if (beginningOf(window) !== old) finish();
      else stop = whenChanged(window, check);
    };
    const cancel = () => {
      clearTimeout(latest);
      stop();
    };
    const finish = () => {
      cancel();
      then();
    };
    let stop = whenSettled(window, check);
    const latest = window.setTimeout(finish, MAX_REPLACE_MS);
    return cancel;
  };

/**
 * Calls back once the page, or a component that is there now, has changed and come to rest, or seconds after it began
 * to change.
 * @returns a function that waits no longer
 */
function whenChanged(window: Window & typeof globalThis, then: () => void): () => void {
  const onChange = () => {
    stop();
    stop = whenSettled(window, then);
  };
  let stop = observe([window.document, ...shadowRoots(window.document)], onChange);
  return () => stop();
}

/**
 * Calls back once the page's elements have not changed for a while, or at the latest after some seconds.
 * @returns a function that waits no longer
 */
function whenSettled(window: Window & typeof globalThis, then: () => void): () => void {
  const finish = () => {
    stop();
    then();
  };
  let timer = window.setTimeout(finish, SETTLE_MS);
  const latest = window.setTimeout(finish, MAX_SETTLE_MS);
  const disconnect = observe([window.document], () => {
    clearTimeout(timer);
    timer = window.setTimeout(finish, SETTLE_MS);
  });
  const stop = () => {
    disconnect();
    clearTimeout(timer);
    clearTimeout(latest);
  };
  return stop;
}

/** The document, not its root element: one that is written anew has another, and for a moment none. */
function observe(roots: readonly Node[], onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  for (const root of roots) observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
