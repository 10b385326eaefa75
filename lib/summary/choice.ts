import { announcesResults, isEmpty } from './furniture';
import { type Ranked, standsAlone } from './rank';
import { countShared } from './words';

const BRIEF_SENTENCES = 3;

/** Sets are drawn from the `POOL` best sentences, and from the `SHORTLIST` best only if none of those works. */
const POOL = 12;
const SHORTLIST = 60;

/** Cost of repetition per share of repeated words, in the units of the weights (ROUGE hits). */
const REPETITION_COST = 4;

/** Two sentences that share more than this share of words say the same thing. */
const SAME_THING = 0.6;

/**
 * Chooses at most three candidates, in reading order, with the highest total worth minus the cost of repetition.
 * They are weighed as a set, not one by one, so that a strong sentence can bring along the one it leans on, which
 * says who "He" is.
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

/** The best set of `size` sentences that resolve and do not repeat one another; undefined if there is none. */
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

/** Cost of choosing both; `Infinity` if they say the same thing. */
function costOfBoth(one: Ranked, other: Ranked): number {
  const repeated = repetition(one, [other]);
  return repeated > SAME_THING ? Infinity : REPETITION_COST * repeated;
}

/** The `size` sentences with the highest worth, best first; bounds the time on very long articles. */
export function shortlist(ranked: readonly Ranked[], size: number): Ranked[] {
  return [...ranked].sort((a, b) => b.worth - a.worth || a.order - b.order).slice(0, size);
}

/** Drops sentences that tell nothing, set a scene or echo another, unless too few would be left. */
export function telling(ranked: readonly Ranked[], tellsNothing = isEmpty): readonly Ranked[] {
  const kept = ranked.filter(
    ({ candidate, isScene, isEcho }) => !isScene && !isEcho && !tellsNothing(candidate.text),
  );
  const free = kept.filter(({ candidate }) => candidate.leansOn === undefined);
  return free.length < BRIEF_SENTENCES ? ranked : kept;
}

/** Whether a sentence stands alone, or the sentence it leans on is chosen as well. */
export function isResolved({ candidate: { leansOn } }: Ranked, chosen: readonly Ranked[]): boolean {
  return leansOn === undefined || chosen.some(({ candidate }) => candidate.sentence.index === leansOn);
}

/**
 * The same sentences, but a bare surname or "The merger" now leans on the sentence that introduces it.
 * Not used for highlights: there, editors leave it to readers to look that up.
 */
export const withIntroductions = (ranked: readonly Ranked[]): Ranked[] =>
  ranked.map(({ candidate, ...rest }) => ({
    ...rest,
    candidate: { ...candidate, leansOn: candidate.leansOn ?? candidate.introducedIn },
  }));

/** Largest share of content words in common with any chosen sentence, relative to the shorter of the two. */
export function repetition({ candidate }: Ranked, chosen: readonly Ranked[]): number {
  const words = candidate.distinct;
  const shares = chosen.map(
    ({ candidate: { distinct } }) =>
      countShared(words, distinct) / Math.max(1, Math.min(words.size, distinct.size)),
  );
  return Math.max(0, ...shares);
}
