import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { createNameFinder } from './find-names';
import type { Span } from './item';

const CALL = /\b(?:(?:earnings|conference) call|call transcript)\b/iu;
/** "Q&A: Acme's Dana Pell on tariffs", "Interview: Acme CEO Dana Pell": who answers is of the company that begins it. */
const INTERVIEW =
  /^(?:q ?& ?a|interview)\b(?: with)?:? (?:\p{L}[\p{L}&.-]* ){0,2}?\p{L}[\p{L}&.-]*(?:['’]s? \p{Lu}| (?:ceo|cfo|chief|boss|chair\p{L}*|president)\b)/iu;

/** How the paragraphs of an interview begin that say who asks and who answers. */
const ASKS = /^Q(?:uestion)?:\s/u;
const ANSWERS = /^A(?:nswer)?:\s/u;
/** Fewer answers make no interview. */
const MIN_ANSWERS = 3;

const isInterview = (sentences: readonly DocumentSentence[]): boolean =>
  sentences.filter(({ text }) => ANSWERS.test(text)).length >= MIN_ANSWERS;

/**
 * The company whose earnings call or interview a text is, by its headline; undefined for any other text, and where the
 * headline names several companies without saying that this is an interview. @param named the headline's mentions
 */
export function callHostOf(
  sentences: readonly DocumentSentence[],
  named: readonly LinkedMention[],
): string | undefined {
  const [title] = sentences;
  if (title?.part !== 'title') return undefined;
  const ids = named.filter(({ instrument }) => isCompany(instrument.kind)).map((m) => m.instrument.id);
  if (INTERVIEW.test(title.text)) return ids[0];
  const isHost = new Set(ids).size === 1 && (CALL.test(title.text) || isInterview(sentences));
  return isHost ? ids[0] : undefined;
}

/** The mentions in what an interviewer asks: a question says nothing of whom it names. */
export function askedIn(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): LinkedMention[] {
  const questions = new Set(sentences.filter(({ text }) => ASKS.test(text)).map(({ block }) => block));
  if (questions.size === 0 || !isInterview(sentences)) return [];
  return mentions.filter(({ sentence }) => questions.has(sentences[sentence]!.block));
}

const findOurselves = createNameFinder(['we', 'our', 'us']);

/** Where those who speak on a call speak of their company: "we closed 627 stores"; not where somebody asks. Linear. */
export const ourselvesIn = ({ text, tokens }: DocumentSentence): Span[] =>
  text.includes('?') ? [] : findOurselves(tokens);
