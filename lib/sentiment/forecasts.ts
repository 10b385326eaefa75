import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { textBefore, textBehind, textBetween } from '@/lib/model/around';
import { isCompany } from '@/lib/model/is-company';
import type { Span } from './item';

/** What stands before something whose level somebody expects: "sees", "now expects the". */
const EXPECTS =
  /\b(?:see[sn]?|seeing|expect(?:s|ed|ing)?|forecast(?:s|ing)?|predict(?:s|ed)|projects|projected)\s(?:(?:the|spot)\s)?$/iu;
/** Behind it: "averaging $56", "prices at about 1.20". */
const LEVEL =
  /^(?:\s(?:crude|oil|futures|prices?))*\s(?:(?:to\s|will\s)?averag(?:e|ing)|trading\sat|prices?\sof|at|to\s(?:be\sat|trade\sat))\s(?:(?:about|around|just|roughly|some)\s)?\p{Sc}?\d/iu;
/** "And WTI $52": one more, with its level. */
const AND = /^[^.;]{1,40}(?:,|\sand)\s(?:the\s)?$/u;
const BARE_LEVEL = /^(?:\s(?:crude|oil|futures))*\s(?:at\s)?\p{Sc}?\d/iu;
/** The level is compared with another one: the sentence says which way. */
const COMPARED =
  /\b(?:up|down|higher|lower|than|from|compared|against|versus|above|below|current(?:ly)?)\b/iu;
/** The forecast that was changed: "cut its price forecast". */
const CHANGED =
  /\b(?:cuts?|lower(?:s|ed)|trim(?:s|med)|slash(?:es|ed)|reduce[sd]|rais(?:es|ed)|lifts?|lifted|boost(?:s|ed)|hik(?:es|ed))\s(its|their|his|her)\s(?:[\p{L}\d-]+\s){0,3}?(?:forecasts?|estimates?|outlook|targets?|projections?)(?!\p{L})/u;
/** So many characters on each side of a name are read. */
const AROUND = 60;

/**
 * The raw materials, currencies and indices of which a sentence tells no more than the level that they are expected at.
 * Each comes with the words that tell its direction, if any do: in "cut its forecast and sees Brent averaging $56" it is
 * "its", as the forecast was cut; "sees Brent at $60" tells no direction. `mentions` are the sentence's, in order. Linear.
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
    else if (!COMPARED.test(textBehind(sentence, mention, AROUND))) found.set(mention, undefined);
  });
  return found;
}

const isOfMarket = ({ instrument: { kind } }: LinkedMention): boolean => !isCompany(kind) && kind !== 'fund';

/** @param last the mention before, if its level is expected as well */
function isExpected(
  sentence: DocumentSentence,
  mention: LinkedMention,
  last: LinkedMention | undefined,
): boolean {
  if (!isOfMarket(mention)) return false;
  const level = textBehind(sentence, mention, AROUND);
  if (EXPECTS.test(textBefore(sentence, mention, AROUND)) && LEVEL.test(level)) return true;
  return last !== undefined && AND.test(textBetween(sentence, last, mention)) && BARE_LEVEL.test(level);
}

/** The first forecast that a sentence says was changed: where its possessive stands, and where its wording ends. */
function changedForecast({ text, start: from }: DocumentSentence): { whose: Span; end: number } | undefined {
  const match = CHANGED.exec(text);
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf(` ${match[1]} `) + 1;
  return { whose: { start, end: start + match[1]!.length }, end: from + match.index + match[0].length };
}
