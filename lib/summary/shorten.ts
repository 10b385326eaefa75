import { type Edit, insideQuotes } from './edits';

/** Sentences up to this many words keep their asides. */
const LONG = 26;

/** Not before a capital: `Montgomery County (Md.) Department` would become another name. */
const BRACKETS = / ?\([^()]{1,120}\)(?! \p{Lu})/gu;

const VERB =
  '(?:is|are|was|were|has|have|had|will|would|said|says|told|plans?|expects?|rose|fell|reported|announced|agreed|agrees|declined|warned|added|may|could|did|does|posted|makes|made|sold|bought|owns|wants|began|started|became|remains|remained|continues?|faces?|saw|took|also)';

/** ", a data-labelling service," or ", which makes chips," between a name and its verb. */
const ASIDE = new RegExp(
  `(?<=[\\p{L}\\d)]), (?:an?|the|one of|which|who|whose|formerly|based in) [^,;:."“”()]{2,90},(?= ${VERB}\\b)`,
  'gu',
);

/** ", according to a filing" and ", adding that ..." say where, not what; only at the end of a sentence. */
const TRAILING_SOURCE =
  /, (?:a spokes(?:man|woman|person)(?: for the company)?|the company|the statement|it|they) (?:said|added)(?: (?:in a statement|on \p{Lu}\p{Ll}+day|in an email(?:ed statement)?))?(?=\.$)/gu;

/**
 * What can be left out without touching the grammar: brackets, asides between a name and its verb, a source that
 * says nothing. Never inside a quotation.
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
  return withoutOverlaps(found.filter(({ start }) => !insideQuotes(text, start)));
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
