import { shadowRoots } from '@/lib/extract/shadow-roots';
import { type NavigationType, watchNavigation } from './navigation';
import { whenChanged, whenSettled } from './settle';

/** Longest wait for a page that still shows the previous article. */
const MAX_REPLACE_MS = 5_000;
/** How many paragraphs identify a text, and the length in UTF-16 code units from which a paragraph counts. */
const MAX_PARAGRAPHS = 3;
const MIN_CHARACTERS = 80;

/** How often we check a page whose text has not arrived yet. */
const MAX_LOOKS = 4;

/** Result of one check: an article; no text yet; or a page that says itself that it is no article. */
export type Look = 'article' | 'no-text' | 'none';

/**
 * Checks the page for an article: now, when it returns from the back/forward cache, and after each navigation once
 * the DOM has settled. While the text may still arrive, checks again after each change. Stops once `isOver`. Takes no
 * AbortSignal: creating one would cost time on every page.
 */
export function watchArticles(
  window: Window & typeof globalThis,
  look: () => Look,
  isOver: () => boolean,
): void {
  let stopWaiting = () => {};
  let last: Seen | undefined;
  const lookOnce = () => {
    const seen = look();
    if (seen === 'article') last = seenIn(window);
    return seen;
  };
  // Right after a navigation the DOM may still show the last page, so only an article is a final answer.
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
  // Restored from the back/forward cache, where the article script left nothing on the page.
  window.addEventListener('pageshow', ({ persisted }) => persisted && !isOver() && begin());
  watchNavigation(window, (how) => {
    stopWaiting();
    if (!isOver())
      lookAgain(
        MAX_LOOKS,
        last?.text && !keepsText(window, last, how) ? whenReplaced(last.text) : whenSettled,
      );
  });
}

/** The article last seen: where, how its text begins, and how many paragraphs the page had. */
interface Seen {
  path: string;
  text: string;
  paragraphs: number;
}

const seenIn = (window: Window): Seen => ({
  path: window.location.pathname,
  text: beginningOf(window),
  paragraphs: paragraphsIn(window),
});

/** Two navigations keep the text: another query string, and an infinite-scroll page that adds a story below. */
const keepsText = (window: Window, last: Seen, how: NavigationType | undefined): boolean =>
  last.path === window.location.pathname || (isByPage(window, how) && paragraphsIn(window) > last.paragraphs);

/** Whether the page itself navigated: no recent user gesture, and not back or forward. */
const isByPage = ({ navigator }: Window, how: NavigationType | undefined) =>
  (how === 'push' || how === 'replace') && !navigator.userActivation.isActive;

const paragraphsIn = ({ document }: Window) => document.getElementsByTagName('p').length;

/** The first paragraphs. They identify an article and stay the same while it grows; empty if there are none. */
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

/** Calls back once the page has settled with a text other than `old`, or after some seconds anyway. */
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
