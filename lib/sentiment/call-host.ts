import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { createNameFinder } from './find-names';
import type { Span } from './item';

const CALL = /\b(?:(?:earnings|conference) call|call transcript)\b/iu;
/** "Q&A: Acme's Dana Pell on tariffs", "Interview: Acme CEO Dana Pell": who answers is of the company that begins it. */
const INTERVIEW =
  /^(?:q ?& ?a|interview)\b(?: with)?:? (?:\p{L}[\p{L}&.-]* ){0,2}?\p{L}[\p{L}&.-]*(?:['’]s? \p{Lu}| (?:ceo|cfo|chief|boss|chair\p{L}*|president)\b)/iu;

/**
 * The company whose call a transcript or whose head an interview is of, by its headline; undefined where it is none, or
 * where a call's names several.
 */
export function callHostOf(
  title: DocumentSentence | undefined,
  named: readonly LinkedMention[],
): string | undefined {
  if (title?.part !== 'title') return undefined;
  const ids = named.filter(({ instrument }) => isCompany(instrument.kind)).map((m) => m.instrument.id);
  const isHost = INTERVIEW.test(title.text) || (CALL.test(title.text) && new Set(ids).size === 1);
  return isHost ? ids[0] : undefined;
}

const findOurselves = createNameFinder(['we', 'our', 'us']);

/** Where those who speak on a call speak of their company: "we closed 627 stores"; not where somebody asks. Linear. */
export const ourselvesIn = ({ text, tokens }: DocumentSentence): Span[] =>
  text.includes('?') ? [] : findOurselves(tokens);
