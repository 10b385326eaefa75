import type { Token } from '@/lib/model';
import { tokenize, withoutPossessive } from '@/lib/text';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from './item';

/** Finds names in tokens. Longer names win; case and possessives are ignored. */
export type NameFinder = (tokens: readonly Token[]) => Span[];

/** Finds names in tokens, each with the thing that it denotes. */
export type ThingFinder<T> = (tokens: readonly Token[]) => { span: Span; thing: T }[];

/** Creates a finder for `names`; linear in the tokens for a bounded number of names. */
export function createNameFinder(names: readonly string[]): NameFinder {
  const find = createThingFinder(names.map((name) => [name, undefined]));
  return (tokens) => find(tokens).map(({ span }) => span);
}

/**
 * Creates a finder for names of things; if a name has several things, the first counts. As fast as `createNameFinder`.
 */
export function createThingFinder<T>(names: readonly (readonly [name: string, thing: T])[]): ThingFinder<T> {
  const runs = names
    .map(([name, thing]) => ({ words: tokenize(name).map(({ norm }) => withoutPossessive(norm)), thing }))
    .filter(({ words }) => words.length > 0);
  runs.sort((a, b) => b.words.length - a.words.length);
  const byFirst = groupBy(runs, ({ words }) => words[0]!);
  return (tokens) => {
    const found: { span: Span; thing: T }[] = [];
    for (let i = 0; i < tokens.length; ) {
      const run = longestRun(tokens, i, byFirst.get(withoutPossessive(tokens[i]!.norm)) ?? []);
      const length = run?.words.length ?? 1;
      if (run)
        found.push({ span: { start: tokens[i]!.start, end: tokens[i + length - 1]!.end }, thing: run.thing });
      i += length;
    }
    return found;
  };
}

interface Run<T> {
  words: readonly string[];
  thing: T;
}

function longestRun<T>(tokens: readonly Token[], at: number, runs: readonly Run<T>[]): Run<T> | undefined {
  const fits = (words: readonly string[]) => at + words.length <= tokens.length;
  return runs.find(
    ({ words }) => fits(words) && words.every((word, k) => withoutPossessive(tokens[at + k]!.norm) === word),
  );
}
