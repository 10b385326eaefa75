import { type Edit, insideQuotes } from './edits';
import { REFERS_BACK } from './leaning';

/** Sentences of up to this many words keep their asides and trailing sources. */
const LONG = 26;

/**
 * Removable brackets. Not before a capital, unless it is a listing such as `(NYSE: FI)`: without its bracket,
 * `Montgomery County (Md.) Department` would be another name. Not glued to a word or sign either: `401(k)`,
 * `$(6) million`, `(1)%`.
 */
const BRACKETS =
  / \((?:[\p{L} .]{2,20}:\s?[A-Z\d][A-Z\d.,:; -]*\)|[^()]{1,120}\)(?! \p{Lu}))(?![\p{L}\d%$€£¥₹])/gu;

/** A bracket with an amount, as accounts write negative ones, or with the direction of an amount. */
const AMOUNT =
  /^ \((?:(?:[A-Z]{2,3}|[A-Z]{0,3}[$€£¥₹])?\s?[-+−]?\d[\d.,]*\s?(?:%|[A-Za-z]{1,3}|(?:per ?cent|million|billion|trillion|cents?|euros|dollars|pounds|yen|basis points|(?:percentage )?points?)\b)?(?: per share)?|[Ll]oss(?:es)?|deficit|decrease|decline|expenses?|benefit|income|used(?: in)?|outflow|negative)\)$/u;

const VERB =
  '(?:is|are|was|were|has|have|had|will|would|said|says|told|plans?|expects?|rose|fell|reported|announced|agreed|agrees|declined|warned|added|may|could|did|does|posted|makes|made|sold|bought|owns|wants|began|started|became|remains|remained|continues?|faces?|saw|took|also)';

/** An aside between a name and its verb: ", a data-labelling service," or ", which makes chips,". */
const ASIDE = new RegExp(
  `(?<=[\\p{L}\\d)]), (?:an?|the|one of|which|who|whose|formerly|based in) [^,;:."“”()]{2,90},(?= ${VERB}\\b)`,
  'gu',
);

/** An uninformative source at the end of a sentence: ", the company said in a statement", ", it added". */
const TRAILING_SOURCE =
  /, (?:a spokes(?:man|woman|person)(?: for the company)?|the company|the statement|it|they) (?:said|added)(?: (?:in a statement|on \p{Lu}\p{Ll}+day|in an email(?:ed statement)?))?(?=\.$)/gu;

/**
 * What can be left out without breaking the grammar: brackets, asides between a name and its verb, uninformative
 * sources. Never anything inside a quotation, an amount, or something the rest of the sentence refers to.
 */
export function deletionsIn(text: string): Edit[] {
  const long = text.split(/\s+/).length > LONG;
  const found = [BRACKETS, ...(long ? [ASIDE, TRAILING_SOURCE] : [])].flatMap((wording) =>
    Array.from(text.matchAll(wording), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: '',
    })),
  );
  return withoutOverlaps(found.filter((edit) => canGo(text, edit)));
}

/** "Jane Roe, an analyst at Acme, said": who the speaker is decides what the words are worth. */
const OF_SPEAKER =
  /^, (?:an?|the|one of) (?:[\p{L}-]+ ){0,4}?(?:analysts?|economists?|strategists?|managers?|partners?|directors?|head|president|chief|officer|professors?|lecturer|fellow|lawyers?|attorney|spokes\p{Ll}+|consultant|researcher|advis[eo]r|trader|executive|chair\p{Ll}*|(?:co-)?founder|secretary|minister|senator|governor)(?!\p{L})/u;
const SPEAKS = /^ (?:said|says|told)\b/u;

/** ", which became final on Tuesday,": a date or a number may be the news itself. */
const WHEN =
  /\d|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:this|last|next) (?:week|month|quarter|year)|yesterday|today|tomorrow)\b/u;

function canGo(text: string, { start, end }: Edit): boolean {
  const left = text.slice(start, end);
  if (left.startsWith(',') && WHEN.test(left)) return false;
  if (OF_SPEAKER.test(left) && SPEAKS.test(text.slice(end))) return false;
  return !AMOUNT.test(left) && !insideQuotes(text, start) && !isReferredTo(left, text.slice(end));
}

/** An aside about a person: an "it" after it refers to what the aside names. */
const OF_PERSON = /^,? \(?(?:who|formerly)\b/u;

/** Whether the aside names what the rest refers to: "Tim Noel, who runs UnitedHealthcare, said the unit ...". */
function isReferredTo(aside: string, rest: string): boolean {
  if (!/^(?:,| \(\p{Ll}).* (?:\p{Lu}|\p{Ll}+\p{Lu})/u.test(aside)) return false;
  return REFERS_BACK.test(rest) || (OF_PERSON.test(aside) && /\b(?:its?|they|their)\b/u.test(rest));
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
