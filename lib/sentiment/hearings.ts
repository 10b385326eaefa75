import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { expectedLevels } from './forecasts';
import type { Span } from './item';
import { opponentsIn } from './opponents';
import { pricedIn } from './priced-in';

/** The words that say how a mention fares, where it is not the mention itself; `reversed`: it fares as their opposite. */
export type Hearing = Span & { reversed: boolean };

/**
 * For the mentions of a sentence whose news stands elsewhere in it, where that is; null where the sentence says nothing
 * of them. The other mentions are left out. `here` in order. Linear.
 */
export function hearingsIn(
  sentence: DocumentSentence,
  here: readonly LinkedMention[],
): [LinkedMention, Hearing | null][] {
  const told = [...expectedLevels(sentence, here)].map(([mention, span]): [LinkedMention, Hearing | null] => [
    mention,
    span ? { ...span, reversed: false } : null,
  ]);
  if (here.length < 2) return told;
  const opposites = [...pricedIn(sentence, here), ...opponentsIn(sentence, here)];
  const reversed = opposites.map(([mention, { start, end }]): [LinkedMention, Hearing] => [
    mention,
    { start, end, reversed: true },
  ]);
  return [...told, ...reversed];
}
