import type { MountedOverlay, mountOverlay, OverlayState } from '@/components/overlay';
import { type Analysis, DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import {
  attachCardHost,
  type HoveredMention,
  offeredCard,
  type Page,
  type VisitState,
  watchDialogs,
  watchHover,
  whenOffered,
} from '@/lib/page';
import { sendToBackground } from '@/lib/platform/messages';
import { createCallbacks } from './callbacks';
import { offerGenerated } from './generate';
import { readingOf } from './reading';
import { noRemarks, type Remarks, viewOf } from './view';

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

type Mount = typeof mountOverlay;

/** Test builds alone let the page look into the card. */
const SHADOW_MODE: ShadowRootMode = import.meta.env.MODE === 'test' ? 'open' : 'closed';

/** Makes the card; nothing is attached to the page before there is something to show. */
export function createCard(page: () => Page): Card {
  let settings = DEFAULT_SETTINGS;
  let remarks: Remarks = noRemarks();
  /** What the remarks are about: they count these sentences. */
  let remarked: Analysis['sentences'] | undefined;
  /** What the history was asked about. */
  let compared: Analysis['sentences'] | undefined;
  let remarking = new AbortController();
  let mounted: (MountedOverlay & { life: AbortController }) | undefined;
  let views: Mount | undefined;
  let loading = false;
  let asked = false;
  let dismissed = false;
  let yielding = false;
  let hover: HoveredMention | undefined;

  const state = (): OverlayState => ({
    view: viewOf(page().state, remarks),
    place: settings.overlay,
    highlights: settings.highlights,
    watchlist: settings.watchlist,
    thresholds: settings.thresholds,
    yielding,
    ...(hover && { hover }),
  });

  /** What the reader did not ask for shows itself only once there is an answer. */
  function isDue(): boolean {
    const { phase } = page().state;
    return !dismissed && (phase === 'done' || (asked && phase !== 'idle'));
  }

  function draw(): void {
    if (!isDue() && !asked) close();
    else if (mounted) mounted.update(state());
    else if (isDue() && views) mounted = mount(views);
    else if (isDue()) void loadViews();
  }

  /** Their script is large: pages of which nothing is asked, and so nothing shown, are spared it. */
  async function loadViews(): Promise<void> {
    if (loading || views) return;
    loading = true;
    // The script itself is here before the background has heard so.
    whenOffered(takeViews);
    await sendToBackground('inject-card');
    loading = false;
    if (!views) takeViews();
  }

  function takeViews(): void {
    views = offeredCard() as Mount | undefined;
    if (views) draw();
  }

  function mount(views: Mount): MountedOverlay & { life: AbortController } {
    const life = new AbortController();
    const host = attachCardHost(document, SHADOW_MODE, dismiss);
    watchDialogs(document, life.signal, (open) => {
      yielding = open;
      draw();
    });
    watchHover(document, host.root.host, life.signal, (mention) => {
      hover = mention;
      draw();
    });
    const overlay = views(host.root, state(), callbacks);
    life.signal.addEventListener('abort', () => {
      overlay.destroy();
      host.remove();
    });
    return { ...overlay, life };
  }

  function close(): void {
    mounted?.life.abort();
    mounted = undefined;
    hover = undefined;
  }

  const callbacks = createCallbacks({
    page,
    settings: () => settings,
    remarks: () => remarks,
    remark,
    signal: () => remarking.signal,
    configure,
    dismiss,
  });

  /** Another analysis: what was said beside the last one goes. */
  function renewRemarks(): void {
    remarking.abort();
    remarking = new AbortController();
    remarks = noRemarks();
  }

  async function addReading(next: VisitState & { phase: 'done' }, signal: AbortSignal): Promise<void> {
    const reading = await readingOf(next.analysis, next.kind, settings.thresholds);
    const generated = settings.builtInSummaries ? await offerGenerated() : undefined;
    if (!signal.aborted) remark({ ...reading, ...(generated && { generated }) });
  }

  function remark(change: Partial<Remarks>): void {
    remarks = { ...remarks, ...change };
    draw();
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
      if (!dismissed) void loadViews();
    },
    configure,
    destroy() {
      remarking.abort();
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
      const sentences = next.phase === 'done' ? next.analysis.sentences : undefined;
      if (sentences !== remarked) renewRemarks();
      remarked = sentences;
      draw();
      if (next.phase !== 'done' || !next.written || sentences === compared) return;
      compared = sentences;
      void addReading(next, remarking.signal);
    },
  };
}
