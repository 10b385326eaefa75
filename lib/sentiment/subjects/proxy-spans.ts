import type { DocumentSentence, LinkedMention } from '@/lib/model';
import type { Span } from '../items/item';
import { expectedLevels } from './forecasts';
import { opponentsIn } from './opponents';
import { pricedIn } from './priced-in';

/** The words whose sentiment a mention takes instead of its own; `reversed`: it takes the opposite. */
export type ProxySpan = Span & { reversed: boolean };

/**
 * For mentions whose sentiment is told at other words of the sentence, those words; null if the sentence says nothing
 * about them. Example: in "the dollar rose against the yen", the yen takes the opposite of the dollar's. Mentions that
 * speak for themselves are left out. `here` are the sentence's mentions, in order. Linear.
 */
export function proxySpansIn(
  sentence: DocumentSentence,
  here: readonly LinkedMention[],
): [LinkedMention, ProxySpan | null][] {
  const levels = [...expectedLevels(sentence, here)].map(
    ([mention, span]): [LinkedMention, ProxySpan | null] => [
      mention,
      span ? { ...span, reversed: false } : null,
    ],
  );
  if (here.length < 2) return levels;
  const opposites = [...pricedIn(sentence, here), ...opponentsIn(sentence, here)];
  const reversed = opposites.map(([mention, { start, end }]): [LinkedMention, ProxySpan] => [
    mention,
    { start, end, reversed: true },
  ]);
  return [...levels, ...reversed];
}
