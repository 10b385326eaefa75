import type { OverlayState } from '@/components/overlay';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import type { Page, VisitState } from '@/lib/page';
import { type AttachedCard, attachCard } from './attached-card';
import { createCallbacks } from './callbacks';
import { createRemarkBook } from './remarks';
import { viewOf } from './view';
import { createViews } from './views';

/** The card of this page: what it shows, and whether it is there at all. */
export interface Card {
  /** Starts something; a card that the reader closed comes back only where the reader asked. */
  start(begin: () => void, byReader: boolean): null;
  /** An answer is on the way: the views come while it is computed. */
  expect(): void;
  show(state: VisitState): void;
  configure(settings: Settings): void;
  /** The page is another by now: nothing of the last one stays. */
  leave(): void;
  destroy(): void;
}

/** Makes the card; nothing is attached to the page before there is something to show. */
export function createCard(page: () => Page): Card {
  let settings = DEFAULT_SETTINGS;
  let attached: AttachedCard | undefined;
  let asked = false;
  let dismissed = false;
  const views = createViews(draw);
  const book = createRemarkBook(() => settings, draw);

  const callbacks = createCallbacks({
    page,
    settings: () => settings,
    remarks: () => book.remarks,
    remark: book.add,
    signal: () => book.signal,
    configure,
    dismiss,
  });

  const state = (): OverlayState => ({
    view: viewOf(page().state, book.remarks),
    place: settings.overlay,
    highlights: settings.highlights,
    watchlist: settings.watchlist,
    thresholds: settings.thresholds,
  });

  /** What the reader did not ask for shows itself only once there is an answer. */
  function isDue(): boolean {
    const { phase } = page().state;
    return !dismissed && (phase === 'done' || (asked && phase !== 'idle'));
  }

  function draw(): void {
    if (!isDue() && !asked) close();
    else if (attached) attached.draw();
    else if (isDue() && views.mount) attached = attachCard(views.mount, state, callbacks);
    else if (isDue()) void views.load();
  }

  function close(): void {
    attached?.remove();
    attached = undefined;
  }

  function dismiss(): void {
    dismissed = true;
    page().fade();
    close();
  }

  function configure(next: Settings): void {
    page().setHighlights(next.highlights);
    settings = next;
    draw();
  }

  return {
    expect() {
      if (!dismissed) void views.load();
    },
    configure,
    destroy() {
      book.end();
      close();
    },
    leave() {
      asked = false;
      dismissed = false;
      close();
    },
    start(begin, byReader) {
      asked = byReader;
      if (byReader) dismissed = false;
      begin();
      draw();
      return null;
    },
    show(next) {
      book.turnTo(next);
      draw();
    },
  };
}
