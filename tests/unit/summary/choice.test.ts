import { expect, it } from 'vitest';
import { candidatesOf } from '@/lib/summary/candidates';
import { chooseBrief } from '@/lib/summary/choice';
import type { Ranked } from '@/lib/summary/rank';
import { readArticle } from './read-article';

/** The indices of the chosen sentences, given each sentence's value. */
function chosenOf(worths: readonly (readonly [string, number])[]): number[] {
  const text = worths.map(([sentence]) => sentence).join(' ');
  const ranked = readArticle(text, candidatesOf).map(
    (candidate, order): Ranked => ({
      candidate,
      order,
      worth: worths[order]![1],
      isScene: false,
      isEcho: false,
    }),
  );
  return chooseBrief(ranked).map(({ order }) => order);
}

it('a sentence of much worth brings along the one that it leans on', () => {
  const chosen = chosenOf([
    ['Harbour Grain named a new head of sales.', 1],
    ['It lost a third of all customers within one summer.', 10],
    ['Rain fell for weeks in the northern valleys.', 4],
    ['Seed prices were left unchanged by every dealer.', 3.5],
    ['Rival millers opened two plants near Toledo.', 3],
  ]);
  expect(chosen).toEqual([0, 1, 2]);
});

it('no two sentences say the same, and fewer than three are chosen where the rest only repeats', () => {
  const said = ['Harbour Grain closed both mills in Ohio.', 5] as const;
  const again = ['Harbour Grain closed both old mills in Ohio on Friday.', 4] as const;
  expect(chosenOf([said, again, said, again])).toHaveLength(1);
});
