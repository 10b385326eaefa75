import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { expectedLevels } from './forecasts';
import type { Span } from './item';
import { opponentsIn } from './opponents';
import { pricedIn } from './priced-in';

/** Where a sentence says how something fares that it names elsewhere; `reversed`: as the opposite of what stands there. */
export type Hearing = Span & { reversed: boolean };

/**
 * The mentions of a sentence on which it is not heard where they stand, each with where it is; null where it says
 * nothing of them. `here` in order. Linear.
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
