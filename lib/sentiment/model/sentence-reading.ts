import type { Token } from '@/lib/model';
import { readEvents } from '../item-events/read-events';
import type { Item, Span } from '../items/item';
import { wordOf } from '../items/known-words';
import { isLink } from '../items/links';
import { readItems } from '../items/read-items';
import { ON_TARGET, type Placement, placeItems } from './placement';
import { kindOfName } from './target-kind';

/** A sentence as input for both parts of the model. */
export interface SentenceReading extends Placement {
  items: readonly Item[];
  /** Class of each item; -1 if it has none. */
  cls: readonly number[];
  /** Event of each item; see `EVENT`. */
  events: readonly number[];
  /** Whether the sentence mentions the target. */
  targeted: boolean;
  /** Kind of the target by its first mention (`kindOfName`); 0 if unknown. */
  kind: number;
  /** Whether the sentence contains a URL. */
  linked: boolean;
}

/** Reads a sentence; tokens that overlap `targets` become the target. Linear in the tokens. */
export function readSentence(tokens: readonly Token[], targets: readonly Span[] = []): SentenceReading {
  const items = readItems(tokens, targets);
  const placement = placeItems(items);
  const target = items[placement.side.indexOf(ON_TARGET)];
  const name = target ? tokens.slice(target.first, target.last + 1) : [];
  return {
    items,
    cls: items.map(({ cls }) => cls),
    events: readEvents(items),
    ...placement,
    targeted: target !== undefined,
    kind: kindOfName(name.map(wordOf)),
    linked: tokens.some(isLink),
  };
}
