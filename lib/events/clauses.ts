import type { DocumentSentence, LinkedMention } from '@/lib/model';

/** A sentence, or a part of it that names somebody itself. */
export interface Clause {
  sentence: DocumentSentence;
  mentions: readonly LinkedMention[];
}

/** What sets a company and what it did against another: "…; Bolt halves its payout", "… while Bolt raised its own". */
const BETWEEN = /; |,? (?:while|whereas) |, but /gu;

/**
 * The parts of a sentence between `;`, `while` and `but`, where each names somebody; the whole sentence where one
 * does not. Offsets stay the article's. Linear.
 */
export function clausesOf(sentence: DocumentSentence, mentions: readonly LinkedMention[]): Clause[] {
  const whole = [{ sentence, mentions }];
  if (mentions.length < 2) return whole;
  const breaks = Array.from(sentence.text.matchAll(BETWEEN), ({ index, 0: found }) => index + found.length);
  if (breaks.length === 0) return whole;
  const clauses = [0, ...breaks].map((from, i) => clauseOf({ sentence, mentions }, from, breaks[i]));
  return clauses.every((clause) => clause.mentions.length > 0) ? clauses : whole;
}

function clauseOf({ sentence, mentions }: Clause, from: number, to = sentence.text.length): Clause {
  const [start, end] = [sentence.start + from, sentence.start + to];
  const within = (place: { start: number }) => place.start >= start && place.start < end;
  return {
    sentence: {
      ...sentence,
      start,
      text: sentence.text.slice(from, to),
      tokens: sentence.tokens.filter(within),
    },
    mentions: mentions.filter(within),
  };
}
