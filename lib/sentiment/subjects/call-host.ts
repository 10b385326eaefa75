import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { createNameFinder } from '../items/find-names';
import type { Span } from '../items/item';

const CALL = /\b(?:(?:earnings|conference) call|call transcript)\b/iu;
/** Headlines of interviews, which begin with the company of the interviewee: "Q&A: Acme's Dana Pell on tariffs". */
const INTERVIEW =
  /^(?:q ?& ?a|interview)\b(?: with)?:? (?:\p{L}[\p{L}&.-]* ){0,2}?\p{L}[\p{L}&.-]*(?:['’]s? \p{Lu}| (?:ceo|cfo|chief|boss|chair\p{L}*|president)\b)/iu;

/** Beginnings of questions and answers in an interview. */
const ASKS = /^Q(?:uestion)?:\s/u;
const ANSWERS = /^A(?:nswer)?:\s/u;
/** Fewest answers in an interview. */
const MIN_ANSWERS = 3;

const isInterview = (sentences: readonly DocumentSentence[]): boolean =>
  sentences.filter(({ text }) => ANSWERS.test(text)).length >= MIN_ANSWERS;

/**
 * Id of the company that holds an earnings call or gives an interview, if the text is one by its headline. Undefined for
 * other texts, and if the headline names several companies without calling itself an interview.
 * @param named the headline's mentions
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

/** The mentions in an interviewer's questions, which say nothing about the companies that they name. */
export function askedIn(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): LinkedMention[] {
  const questions = new Set(sentences.filter(({ text }) => ASKS.test(text)).map(({ block }) => block));
  if (questions.size === 0 || !isInterview(sentences)) return [];
  return mentions.filter(({ sentence }) => questions.has(sentences[sentence]!.block));
}

const findOurselves = createNameFinder(['we', 'our', 'us']);

/** Where speakers on a call mean their company by "we", as in "we closed 627 stores"; none in questions. Linear. */
export const ourselvesIn = ({ text, tokens }: DocumentSentence): Span[] =>
  text.includes('?') ? [] : findOurselves(tokens);
