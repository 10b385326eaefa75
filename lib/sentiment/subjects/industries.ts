import type { DocumentSentence, Instrument } from '@/lib/model';
import type { Span } from '../items/item';

/** For each noun, the sectors of companies that it can mean, as all sources of the dictionary name them. */
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

/** Whether the nouns at `spans` can mean a company: "the drugmaker" is not Nvidia. True if its sector is not known. */
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
