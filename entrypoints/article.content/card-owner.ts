import type { CardSettings } from '@/lib/model';
import type { Page } from '@/lib/page';
import type { Remarks } from './remarks';

/** What the callbacks need from the card's owner. */
export interface CardOwner {
  page(): Page;
  settings(): CardSettings;
  remarks(): Remarks;
  remark(change: Partial<Remarks>): void;
  configure(settings: CardSettings): void;
  dismiss(): void;
  /** The card's shadow root, if it is mounted. */
  root(): ShadowRoot | undefined;
  /** Aborts when what is shown now ends. */
  signal(): AbortSignal;
}
