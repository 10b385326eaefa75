import type { Token } from '@/lib/model';
import { tokenize, withoutPossessive } from '@/lib/text';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from './item';

/** Finds where any of some names stands in tokens, longest first; case and possessives do not count. */
export type NameFinder = (tokens: readonly Token[]) => Span[];

/** A finder for `names`; linear in the tokens for a bounded number of names. */
export function createNameFinder(names: readonly string[]): NameFinder {
  const runs = names
    .map((name) => tokenize(name).map((token) => withoutPossessive(token.norm)))
    .filter((run) => run.length > 0);
  runs.sort((a, b) => b.length - a.length);
  const byFirst = groupBy(runs, (run) => run[0]!);
  return (tokens) => {
    const spans: Span[] = [];
    for (let i = 0; i < tokens.length; ) {
      const length = longestRun(tokens, i, byFirst.get(withoutPossessive(tokens[i]!.norm)) ?? []);
      if (length > 0) spans.push({ start: tokens[i]!.start, end: tokens[i + length - 1]!.end });
      i += Math.max(1, length);
    }
    return spans;
  };
}

function longestRun(tokens: readonly Token[], at: number, runs: readonly string[][]): number {
  const fits = (words: readonly string[]) => at + words.length <= tokens.length;
  const run = runs.find(
    (words) => fits(words) && words.every((word, k) => withoutPossessive(tokens[at + k]!.norm) === word),
  );
  return run?.length ?? 0;
}
