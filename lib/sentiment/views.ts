import type { DocumentSentence, LinkedMention, Token } from '@/lib/model';
import { isSource } from './target-kind';

/** Whether a mention is of a house of which views are known: a broker, a rating agency. */
export const isHouse = ({ surface }: LinkedMention): boolean => isSource(surface.toLowerCase().split(/\s+/u));

/** Whether a sentence has words of ratings: "Barclays cuts its price target on Tesla". */
export const speaksOfViews = ({ tokens }: DocumentSentence): boolean =>
  tokens.some(({ norm }, at) => VIEW.test(norm) || (TARGET.test(norm) && isOfPrice(tokens, at)));
const VIEW =
  /^(?:ratings?|downgrad(?:es?|ed|ing)|upgrad(?:es?|ed|ing)|initiat(?:es?|ed)|coverage|overweight|underweight|outperform|underperform|analysts?|note)$/;

const TARGET = /^targets?$/;
/** A "price target", a "target price", a "target on Tesla"; a bank's "profit target" is its own. */
const isOfPrice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.norm === 'price' || /^(?:price|on)$/.test(tokens[at + 1]?.norm ?? '');

/** So many characters on each side of a house are read. */
const AROUND = 40;

/** "analysts at Barclays", "cut by Barclays". */
const BEFORE = /\b(?:at|by|from|with)\s$/iu;
/** "Barclays cuts", "Barclays' analysts"; but "Barclays cut to sell" is what another house did. */
const AFTER =
  /^(?:['’]s?)?\s(?:(?:\p{L}+\s)?analysts?|said|says|wrote|sees|upgrad(?:es|ed)|downgrad(?:es|ed)|cuts?|rais(?:es|ed)|lifts?|lifted|lower(?:s|ed)|trim(?:s|med)|boost(?:s|ed)|slash(?:es|ed)|initiat(?:es|ed)|starts?|started|resum(?:es|ed)|reiterat(?:es|ed)|maintain(?:s|ed)|reaffirm(?:s|ed)|keeps?|kept|adds?|added|has (?:an?|put)|puts?)(?!\p{L}|\s(?:to|at|by)\s)/iu;

/** Whether the house gives the view, as against the one of which it is given. */
export function isGiver({ text, start: from }: DocumentSentence, { start, end }: LinkedMention): boolean {
  const [at, to] = [start - from, end - from];
  return BEFORE.test(text.slice(Math.max(0, at - AROUND), at)) || AFTER.test(text.slice(to, to + AROUND));
}
