import type { Token } from '@/lib/model';
import type { Item, Span } from './item';
import { readEvents } from './item-events';
import { wordOf } from './known-words';
import { isLink } from './links';
import { ON_TARGET, type Placement, placeItems } from './placement';
import { readItems } from './read-items';
import { kindOfName } from './target-kind';

/** A sentence as both parts of the model read it. */
export interface SentenceReading extends Placement {
  items: readonly Item[];
  /** Class of each item, -1 where it has none. */
  cls: readonly number[];
  /** What each item says happened; see `EVENT`. */
  events: readonly number[];
  /** Whether anything in it is the target. */
  targeted: boolean;
  /** What kind of thing the target is, as its first mention says; 0 where that is not known. */
  kind: number;
  /** Whether there is a link in it. */
  linked: boolean;
}

/** Reads tokens; those that overlap one of `targets` become the target. Linear in the tokens. */
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
