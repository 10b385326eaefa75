import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { candidatesOf } from '@/lib/summary/candidates';
import { chooseBrief, withIntroductions } from '@/lib/summary/choice';
import { createSegmenter } from '@/lib/text';
import { mentionsOf } from '../sentiment/article';

const segmenter = createSegmenter();

/** Index of the sentence that introduces whom or what the last one names. */
function lastIsIntroducedIn(sentences: readonly string[], { title = '', companies = [] as string[] } = {}) {
  const document = segmenter.segment(articleFromText(sentences.join(' '), { title }));
  const mentions = mentionsOf(document, companies);
  return candidatesOf(document, [], mentions).at(-1)?.introducedIn;
}

const REST = 'The office has been closed since May.';

describe('a surname alone', () => {
  it.each([
    ['Adam Neumann founded the firm in 2010.', REST, 'Neumann bought houses and leased them back.'],
    ['It was founded by Jane Q. Sorrell in 2010.', REST, 'Staff wrote to Sorrell about the leases.'],
    ['“We grow,” said Mike Frattini of Polar Bank.', REST, "Rates will hurt demand, in Frattini's view."],
  ])('leans on the sentence with the whole name: %s', (...sentences) =>
    expect(lastIsIntroducedIn(sentences)).toBe(0),
  );

  it.each([
    ['Donald Trump spoke in Ohio on Monday.', REST, 'Trump said that tariffs would rise.'],
    ['Adam Neumann founded the firm in 2010.', REST, 'Rebekah Neumann bought houses in New York.'],
    ['Adam Neumann founded the firm in 2010.', REST, 'He bought houses and leased them back.'],
  ])('that everybody knows, or that is none, does not: %s %s %s', (...sentences) =>
    expect(lastIsIntroducedIn(sentences)).toBeUndefined(),
  );

  it('does not where the title has the name, or a company is called so', () => {
    const sentences = ['Charles Schwab opened offices.', REST, 'Schwab said that it had more clients.'];
    expect(lastIsIntroducedIn(sentences, { companies: ['Charles Schwab'] })).toBeUndefined();
    expect(lastIsIntroducedIn(sentences, { title: 'Charles Schwab is dead' })).toBeUndefined();
    expect(lastIsIntroducedIn(sentences)).toBe(0);
  });
});

describe('a thing that was told before', () => {
  it.each([
    ['Acme agreed to merge with Bolt.', REST, 'The merger is subject to approval.', 0],
    ['Acme recalls 40,000 cars over brakes.', REST, 'The recall covers three models.', 0],
    ['Pilots went on a day-long walkout.', REST, 'The strike grounded a third of all flights.', 1],
  ])('leans on where it was: %s', (...[first, rest, last, at]) =>
    expect(lastIsIntroducedIn([first, rest, last])).toBe(at),
  );

  it('does not where it says itself which it is', () =>
    expect(
      lastIsIntroducedIn(['Acme spoke.', REST, 'The merger of Acme and Bolt is subject to approval.']),
    ).toBeUndefined());
});

it('what a sentence leans on comes along into the brief, or the sentence stays out', () => {
  const text = `Adam Neumann founded the firm in 2010. ${REST} Neumann bought houses and leased them. Rain fell.`;
  const candidates = candidatesOf(segmenter.segment(articleFromText(text)), []);
  const ranked = candidates.map((candidate, order) => ({
    candidate,
    order,
    worth: [1, 3, 5][order] ?? 0,
    isScene: false,
    isEcho: false,
  }));
  const two = ranked.slice(1);
  expect(chooseBrief(two).map(({ order }) => order)).toEqual([1, 2]);
  expect(chooseBrief(withIntroductions(two)).map(({ order }) => order)).toEqual([1]);
  expect(chooseBrief(withIntroductions(ranked)).map(({ order }) => order)).toEqual([0, 1, 2]);
});
