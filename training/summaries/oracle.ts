import type { SummaryRow } from './read-rows';
import { type Rouge, rouge, rougeTokens } from './rouge';
import { readDocument } from './sentence-values';

const SIZE = 3;

/**
 * An upper reference: the three whole sentences that match the reference best. Picks the sentence that raises the sum
 * of the three F1 scores most, three times (greedy, so a lower bound of the optimum); in reading order.
 */
export function oracle(row: SummaryRow): Rouge {
  const [, candidates] = readDocument(row);
  const reference = rougeTokens(row.summary);
  const sentences = candidates.map(({ text }) => rougeTokens(text));
  const scoreOf = (chosen: readonly number[]) =>
    rouge(
      [...chosen].sort((a, b) => a - b).flatMap((at) => sentences[at] ?? []),
      reference,
    );
  let chosen: number[] = [];
  while (chosen.length < Math.min(SIZE, sentences.length)) {
    const open = sentences.map((_, at) => at).filter((at) => !chosen.includes(at));
    const sums = open.map((at) => sumOf(scoreOf([...chosen, at])));
    chosen = [...chosen, open[sums.indexOf(Math.max(...sums))] ?? 0];
  }
  return scoreOf(chosen);
}

const sumOf = ({ rouge1, rouge2, rougeL }: Rouge): number => rouge1 + rouge2 + rougeL;
