import type { DocumentSentence, Instrument } from '@/lib/model';
import type { Span } from './item';

/** By noun, the sectors of the companies that it can mean, in the words of each source of the dictionary. */
const SECTORS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    drugmaker: /^Health/,
    lender: /^Financ/,
    bank: /^Financ/,
    insurer: /^Financ/,
    brokerage: /^Financ/,
    chipmaker: /Tech|^Industrials/,
    carmaker: /^(?:Consumer|Industrials)/,
    automaker: /^(?:Consumer|Industrials)/,
    planemaker: /^(?:Consumer|Industrials)/,
    airline: /^(?:Consumer|Industrials)/,
    brewer: /^Consumer/,
  }),
);

/** Whether a company can be what the spans of a sentence call it: Nvidia is no drugmaker. One of no known sector can. */
export function isInIndustry(
  { sector }: Instrument,
  { text, start: from }: DocumentSentence,
  spans: readonly Span[],
): boolean {
  if (sector === undefined) return true;
  return spans.every(({ start, end }) => {
    const called = text.slice(start - from, end - from);
    const noun = called.slice(called.lastIndexOf(' ') + 1).replace(/['’]s$/, '');
    return SECTORS.get(noun)?.test(sector) ?? true;
  });
}
