import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textAfter, textBefore, textBetween } from '@/lib/model/around';
import { isCompany } from '@/lib/model/is-company';
import type { Span } from '../items/item';

/** Text before a thing whose level somebody expects: "sees", "now expects the". */
const EXPECTS =
  /\b(?:see[sn]?|seeing|expect(?:s|ed|ing)?|forecast(?:s|ing)?|predict(?:s|ed)|projects|projected)\s(?:(?:the|spot)\s)?$/iu;
/** Text after it: "averaging $56", "prices at about 1.20". */
const LEVEL =
  /^(?:\s(?:crude|oil|futures|prices?))*\s(?:(?:to\s|will\s)?averag(?:e|ing)|trading\sat|prices?\sof|at|to\s(?:be\sat|trade\sat))\s(?:(?:about|around|just|roughly|some)\s)?\p{Sc}?\d/iu;
/** Another thing with its level: "and WTI $52". */
const AND = /^[^.;]{1,40}(?:,|\sand)\s(?:the\s)?$/u;
const BARE_LEVEL = /^(?:\s(?:crude|oil|futures))*\s(?:at\s)?\p{Sc}?\d/iu;
/** Words that compare the level with another one, so that it has a direction. */
const COMPARED =
  /\b(?:up|down|higher|lower|than|from|compared|against|versus|above|below|current(?:ly)?)\b/iu;
/** A changed forecast: "cut its price forecast". */
const CHANGED =
  /\b(?:cuts?|lower(?:s|ed)|trim(?:s|med)|slash(?:es|ed)|reduce[sd]|rais(?:es|ed)|lifts?|lifted|boost(?:s|ed)|hik(?:es|ed))\s(its|their|his|her)\s(?:[\p{L}\d-]+\s){0,3}?(?:forecasts?|estimates?|outlook|targets?|projections?)(?!\p{L})/u;
/** Characters examined on each side of a name. */
const AROUND = 60;

/**
 * The commodities, currencies and indices of which a sentence only tells the expected level. Each comes with the words
 * that carry its direction: in "cut its forecast and sees Brent averaging $56" these are "its", as the forecast was cut;
 * undefined in "sees Brent at $60", which has no direction. `mentions` are the sentence's, in order. Linear.
 */
export function expectedLevels(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
): ReadonlyMap<LinkedMention, Span | undefined> {
  const found = new Map<LinkedMention, Span | undefined>();
  if (!mentions.some(isOfMarket)) return found;
  const changed = changedForecast(sentence);
  mentions.forEach((mention, i) => {
    const last = mentions[i - 1];
    if (!isExpected(sentence, mention, last && found.has(last) ? last : undefined)) return;
    const isOfForecast = changed !== undefined && changed.end <= mention.start;
    if (isOfForecast) found.set(mention, changed.whose);
    else if (!COMPARED.test(textAfter(sentence, mention, AROUND))) found.set(mention, undefined);
  });
  return found;
}

const isOfMarket = ({ instrument: { kind } }: LinkedMention): boolean => !isCompany(kind) && kind !== 'fund';

/** @param last the mention before, if the sentence tells its expected level too */
function isExpected(
  sentence: DocumentSentence,
  mention: LinkedMention,
  last: LinkedMention | undefined,
): boolean {
  if (!isOfMarket(mention)) return false;
  const level = textAfter(sentence, mention, AROUND);
  if (EXPECTS.test(textBefore(sentence, mention, AROUND)) && LEVEL.test(level)) return true;
  return last !== undefined && AND.test(textBetween(sentence, last, mention)) && BARE_LEVEL.test(level);
}

/** The first changed forecast of a sentence: the span of its possessive ("its"), and the end of its wording. */
function changedForecast({ text, start: from }: DocumentSentence): { whose: Span; end: number } | undefined {
  const match = CHANGED.exec(text);
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf(` ${match[1]} `) + 1;
  return { whose: { start, end: start + match[1]!.length }, end: from + match.index + match[0].length };
}
