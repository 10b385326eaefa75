import type { OverlayState } from '@/components/overlay';
import { type CardSettings, DEFAULT_SETTINGS } from '@/lib/model';
import type { Page, VisitState } from '@/lib/page';
import { createCallbacks } from './callbacks';
import { MountedCard } from './mounted-card';
import { RemarkBook } from './remarks';
import { viewOf } from './view';
import { createViews, type Mount } from './views';

/** The card of a page: its content, and whether it is shown at all. */
export class Card {
  private settings: CardSettings = DEFAULT_SETTINGS;
  private mounted: MountedCard | undefined;
  private asked = false;
  private dismissed = false;
  private readonly views = createViews(() => this.draw());
  private readonly book = new RemarkBook(
    () => this.settings,
    () => this.draw(),
  );
  private readonly callbacks;

  /** @param isAlive whether the extension is still there: after an update no text of the card can be looked up */
  constructor(
    private readonly page: () => Page,
    private readonly isAlive: () => boolean,
  ) {
    this.callbacks = createCallbacks({
      page,
      settings: () => this.settings,
      remarks: () => this.book.remarks,
      remark: (change) => this.book.add(change),
      signal: () => this.book.signal,
      configure: (settings) => this.configure(settings),
      dismiss: () => this.dismiss(),
      root: () => this.mounted?.root,
    });
  }

  /** Starts an analysis. A card that the reader closed reappears only if `byReader`. */
  start(begin: () => void, byReader: boolean): null {
    this.asked = byReader;
    if (byReader) this.dismissed = false;
    begin();
    this.draw();
    return null;
  }

  /** A result is on the way: loads the views in the meantime. */
  expect(): void {
    if (!this.dismissed) void this.views.load();
  }

  show(next: VisitState): void {
    this.book.turnTo(next);
    this.draw();
  }

  configure(next: CardSettings): void {
    this.page().setHighlights(next.highlights);
    this.settings = next;
    this.draw();
  }

  /** The page has changed: removes everything about the last one. */
  leave(): void {
    this.asked = false;
    this.dismissed = false;
    this.close();
  }

  destroy(): void {
    this.book.end();
    this.close();
  }

  private dismiss(): void {
    this.dismissed = true;
    this.page().fade();
    this.close();
  }

  private draw(): void {
    if (!this.isAlive()) return;
    if (!this.isDue() && !this.isExpected()) this.close();
    else if (this.views.mount) this.place(this.views.mount);
    else if (this.isDue()) void this.views.load();
  }

  /** Whether to show the card: without a request of the reader, only once there is a result. */
  private isDue(): boolean {
    const { phase } = this.page().state;
    return !this.dismissed && (phase === 'done' || (this.asked && phase !== 'idle'));
  }

  private isExpected(): boolean {
    return !this.dismissed && (this.asked || this.page().state.phase === 'working');
  }

  private place(mount: Mount): void {
    if (this.mounted) this.mounted.draw();
    else this.mounted = new MountedCard(mount, () => this.state(), this.callbacks);
    if (this.isDue()) this.mounted.attach();
  }

  private close(): void {
    this.mounted?.remove();
    this.mounted = undefined;
  }

  private state(): OverlayState {
    const { overlay, highlights, watchlist, thresholds } = this.settings;
    const view = viewOf(this.page().state, this.book.remarks);
    return { view, place: overlay, highlights, watchlist, thresholds };
  }
}
