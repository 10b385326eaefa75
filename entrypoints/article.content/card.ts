import { type MountedOverlay, mountOverlay, type OverlayState } from '@/components/overlay';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import { attachCardHost, type Page, type VisitState, watchDialogs } from '@/lib/page';
import { createCallbacks } from './callbacks';
import { noRemarks, type Remarks, viewOf } from './view';

/** The card of this page: what it shows, and whether it is there at all. */
export interface Card {
  /** Starts something; a card that the reader closed comes back only where the reader asked. */
  start(begin: () => void, asked: boolean): null;
  show(state: VisitState): void;
  configure(settings: Settings): void;
  close(): void;
}

/** Test builds alone let the page look into the card. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** Makes the card; nothing is attached to the page before there is something to show. */
export function createCard(page: () => Page): Card {
  let settings = DEFAULT_SETTINGS;
  let remarks: Remarks = noRemarks();
  let mounted: (MountedOverlay & { life: AbortController }) | undefined;
  let wanted = true;
  let yielding = false;

  const state = (): OverlayState => ({
    view: viewOf(page().state, remarks),
    place: settings.overlay,
    highlights: settings.highlights,
    watchlist: settings.watchlist,
    thresholds: settings.thresholds,
    yielding,
  });

  function draw(): void {
    if (mounted) mounted.update(state());
    else if (wanted && page().state.phase !== 'idle') mounted = mount();
  }

  function mount(): MountedOverlay & { life: AbortController } {
    const life = new AbortController();
    const host = attachCardHost(document, SHADOW_MODE, close);
    watchDialogs(document, life.signal, (open) => {
      yielding = open;
      draw();
    });
    const overlay = mountOverlay(host.root, state(), callbacks);
    life.signal.addEventListener('abort', () => {
      overlay.destroy();
      host.remove();
    });
    return { ...overlay, life };
  }

  function close(): void {
    mounted?.life.abort();
    mounted = undefined;
  }

  const callbacks = createCallbacks({
    page,
    settings: () => settings,
    remarks: () => remarks,
    remark(change) {
      remarks = { ...remarks, ...change };
      draw();
    },
    configure,
    dismiss() {
      wanted = false;
      page().fade();
      close();
    },
  });

  function configure(next: Settings): void {
    if (next.highlights !== settings.highlights) page().setHighlights(next.highlights);
    settings = next;
    draw();
  }

  return {
    configure,
    close,
    start(begin, asked) {
      wanted ||= asked;
      begin();
      draw();
      return null;
    },
    show(next) {
      if (next.phase === 'working') remarks = noRemarks();
      draw();
    },
  };
}
