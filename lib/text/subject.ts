import type { DocumentSentence, Token } from '@/lib/model';
import { wordSet } from '@/lib/util/word-set';

/** Words of business news: near an ambiguous name they show that a company is meant. */
export const FINANCE_WORDS: ReadonlySet<string> = wordSet(
  'shares share stock stocks shareholders shareholder investors investor earnings revenue revenues profit profits sales quarter quarterly ' +
    'dividend dividends analyst analysts ceo cfo chief executive nasdaq nyse market markets trading traded guidance forecast outlook results ' +
    'acquisition acquire acquired merger buyout ipo valuation valued billion million percent rating upgrade upgraded downgrade downgraded ' +
    'price target overweight underweight outperform buyback fiscal margin margins eps company companies firm retailer chipmaker automaker ' +
    'lender bank insurer carmaker maker subsidiary unit stake ticker dow s&p index gained rose fell surged tumbled slipped climbed jumped dropped sank rallied ' +
    'rivals rival peers customers layoffs antitrust startup bonds debt loan deal estimates consensus q1 q2 q3 q4',
);

/** Smallest share of `FINANCE_WORDS` in business news. */
const BUSINESS_SHARE = 0.01;
/** Texts with fewer words are too short to judge. */
const ENOUGH_WORDS = 100;

/** Whether a text is business news; true for texts too short to judge. */
export function isBusinessNews(sentences: readonly DocumentSentence[]): boolean {
  const words = countOf(sentences, ({ kind }) => kind === 'word');
  if (words < ENOUGH_WORDS) return true;
  const ofBusiness = countOf(sentences, ({ kind, norm }) => kind === 'word' && FINANCE_WORDS.has(norm));
  return ofBusiness >= BUSINESS_SHARE * words;
}

function countOf(sentences: readonly DocumentSentence[], counts: (token: Token) => boolean): number {
  let count = 0;
  for (const { tokens } of sentences) for (const token of tokens) if (counts(token)) count++;
  return count;
}
