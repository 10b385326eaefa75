import type { CardSettings } from '@/lib/model';
import type { Page } from '@/lib/page';
import type { Remarks } from './remarks';

/** What the callbacks act on. */
export interface CardOwner {
  page(): Page;
  settings(): CardSettings;
  remarks(): Remarks;
  remark(change: Partial<Remarks>): void;
  configure(settings: CardSettings): void;
  dismiss(): void;
  /** Where the card is drawn, if it is. */
  root(): ShadowRoot | undefined;
  /** Ends with what is shown now. */
  signal(): AbortSignal;
}
