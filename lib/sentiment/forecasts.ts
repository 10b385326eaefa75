import type { DocumentSentence, LinkedMention } from '@/lib/model';
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
 * The raw materials, currencies and indices of which a sentence only says at what level they are expected, each with
 * where that is told: "cut its forecast and sees Brent averaging $56" says it of "its", of the forecast; "sees Brent
 * at $60" does not say which way. `mentions` are the sentence's, in order. Linear.
 */
export function expectedLevels(
  { text, start: from }: DocumentSentence,
  mentions: readonly LinkedMention[],
): ReadonlyMap<LinkedMention, Span | undefined> {
  const found = new Map<LinkedMention, Span | undefined>();
  mentions.forEach((mention, i) => {
    const [at, to] = [mention.start - from, mention.end - from];
    if (isCompany(mention.instrument.kind) || mention.instrument.kind === 'fund') return;
    const behind = text.slice(to, to + AROUND);
    const previous = mentions[i - 1];
    const isOneMore =
      previous !== undefined && found.has(previous) && AND.test(text.slice(previous.end - from, at));
    const isExpected = EXPECTS.test(text.slice(Math.max(0, at - AROUND), at)) && LEVEL.test(behind);
    if (!isExpected && !(isOneMore && BARE_LEVEL.test(behind))) return;
    const changed = changedBefore(text, at);
    if (changed !== undefined || !COMPARED.test(behind))
      found.set(mention, changed && { start: from + changed.start, end: from + changed.end });
  });
  return found;
}

/** Where the possessive of a forecast stands that was changed before `at`. */
function changedBefore(text: string, at: number): Span | undefined {
  const match = CHANGED.exec(text.slice(0, at));
  if (match === null) return undefined;
  const start = match.index + match[0].indexOf(` ${match[1]} `) + 1;
  return { start, end: start + match[1]!.length };
}
