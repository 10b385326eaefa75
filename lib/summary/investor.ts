import type { DocumentSentence, InvestorClause, LinkedMention } from '@/lib/model';

const MAX_WORDS = 180;
const ENOUGH_WORDS = 130;

/** Sentences from the top, up to the paragraph's length, each listed company's first mention with its ticker. */
export function investorClauses(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): InvestorClause[] {
  const clauses: InvestorClause[] = [];
  const introduced = new Set<string>();
  let words = 0;
  for (const sentence of sentences) {
    const length = sentence.tokens.filter((token) => token.kind === 'word').length;
    if (words >= ENOUGH_WORDS) break;
    if (words + length > MAX_WORDS) continue;
    words += length;
    const inside = mentions.filter((mention) => !mention.inTitle && mention.sentence === sentence.index);
    clauses.push({ text: withTickers(sentence, inside, introduced), sentence: sentence.index });
  }
  return clauses;
}

function withTickers(
  { text, start }: DocumentSentence,
  mentions: readonly LinkedMention[],
  introduced: Set<string>,
): string {
  const fresh = [...mentions]
    .sort((a, b) => a.start - b.start)
    .filter(({ instrument: { symbol, kind } }) => {
      if (symbol === undefined || kind !== 'company' || introduced.has(symbol)) return false;
      return introduced.add(symbol);
    });
  return fresh.reduceRight((shown, mention) => {
    const end = afterPossessive(text, mention.end - start);
    const already = text.startsWith(` (${mention.instrument.symbol})`, end);
    return already ? shown : `${shown.slice(0, end)} (${mention.instrument.symbol})${shown.slice(end)}`;
  }, text);
}

/** "Meta Platforms' (META) stake": the ticker follows the possessive. */
function afterPossessive(text: string, end: number): number {
  return end + (/^['’]s?(?![\p{L}\d])/u.exec(text.slice(end, end + 3))?.[0].length ?? 0);
}
