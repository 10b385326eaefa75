import { announcesResults, isEmpty } from './furniture';
import { type Ranked, standsAlone } from './rank';
import { countShared } from './words';

const BRIEF_SENTENCES = 3;

/** Sets are made of the `POOL` best sentences; only where none of those will do, of the `SHORTLIST` best. */
const POOL = 12;
const SHORTLIST = 60;

/** What saying a thing again costs, in the units of the weights (ROUGE hits), per share of repeated words. */
const REPETITION_COST = 4;

/** More than this share of a sentence's words in another, and the two say the same thing. */
const SAME_THING = 0.6;

/**
 * At most three candidates in reading order: those that are worth most together, less what they repeat of one
 * another. Weighed as a set, not one after the other, a sentence of much worth may bring along the one that it leans
 * on, without which no "He" stands.
 */
export function chooseBrief(ranked: readonly Ranked[]): Ranked[] {
  const best = shortlist(ranked, SHORTLIST);
  const open = telling(
    best.filter(({ candidate }) => standsAlone(candidate.text)),
    (text) => isEmpty(text) || announcesResults(text),
  );
  for (let size = BRIEF_SENTENCES; size > 0; size--) {
    const found = bestSet(open.slice(0, POOL), size) ?? bestSet(open, size);
    if (found) return found.sort((a, b) => a.order - b.order);
  }
  return [];
}

/** The set of so many that is worth most; undefined where there is none in which each stands and says its own. */
function bestSet(pool: readonly Ranked[], size: number): Ranked[] | undefined {
  const costs = pool.map((one, at) => pool.slice(0, at).map((other) => costOfBoth(one, other)));
  let best: { set: Ranked[]; value: number } | undefined;
  const extend = (set: readonly number[], value: number) => {
    if (set.length === size) {
      const chosen = set.map((at) => pool[at]!);
      if (value > (best?.value ?? -Infinity) && chosen.every((each) => isResolved(each, chosen)))
        best = { set: chosen, value };
      return;
    }
    for (let at = (set.at(-1) ?? -1) + 1; at < pool.length; at++) {
      const cost = set.reduce((sum, other) => sum + costs[at]![other]!, 0);
      if (cost < Infinity) extend([...set, at], value + pool[at]!.worth - cost);
    }
  };
  extend([], 0);
  return best?.set;
}

/** What having both costs. */
function costOfBoth(one: Ranked, other: Ranked): number {
  const repeated = repetition(one, [other]);
  return repeated > SAME_THING ? Infinity : REPETITION_COST * repeated;
}

/** The `size` sentences of most worth, best first: what bounds the time on very long articles. */
export function shortlist(ranked: readonly Ranked[], size: number): Ranked[] {
  return [...ranked].sort((a, b) => b.worth - a.worth || a.order - b.order).slice(0, size);
}

/** Without those that only point elsewhere or set a scene, unless hardly anything else is there. */
export function telling(ranked: readonly Ranked[], tellsNothing = isEmpty): readonly Ranked[] {
  const kept = ranked.filter(
    ({ candidate, isScene, isEcho }) => !isScene && !isEcho && !tellsNothing(candidate.text),
  );
  const free = kept.filter(({ candidate }) => candidate.leansOn === undefined);
  return free.length < BRIEF_SENTENCES ? ranked : kept;
}

/** Whether a sentence stands by itself, or the very sentence that it leans on is there as well. */
export function isResolved({ candidate: { leansOn } }: Ranked, chosen: readonly Ranked[]): boolean {
  return leansOn === undefined || chosen.some(({ candidate }) => candidate.sentence.index === leansOn);
}

/**
 * The same sentences, where one with a surname alone, or with "The merger", leans on the sentence that introduces it.
 * Not for highlights: editors leave it to their readers to look that up.
 */
export const withIntroductions = (ranked: readonly Ranked[]): Ranked[] =>
  ranked.map(({ candidate, ...rest }) => ({
    ...rest,
    candidate: { ...candidate, leansOn: candidate.leansOn ?? candidate.introducedIn },
  }));

/** Largest share of the content words that a chosen sentence has too. */
export function repetition({ candidate }: Ranked, chosen: readonly Ranked[]): number {
  const words = candidate.distinct;
  const shares = chosen.map(
    ({ candidate: { distinct } }) =>
      countShared(words, distinct) / Math.max(1, Math.min(words.size, distinct.size)),
  );
  return Math.max(0, ...shares);
}
