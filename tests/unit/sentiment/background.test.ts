import { describe, expect, it } from 'vitest';
import { scoreSentences } from '@/lib/sentiment';
import { backgroundIn } from '@/lib/sentiment/background';
import { documentOf, model } from './article';

/** Indices of the sentences about the distant past. */
const background = (text: string, publishedTime = '2025-06-01T10:00:00Z') => [
  ...backgroundIn(documentOf(text, { publishedTime })),
];

describe('sentences about long ago', () => {
  it.each([
    ['Acme rose. Five years ago its software failed. Two chiefs left.', [1, 2]],
    ['Acme rose. A decade ago it was fined. Now it sells more cars.', [1]],
    ['Acme rose. In 2015, regulators caught it cheating.\n\nSales grew.', [1]],
    ['Acme rose. In September 2019 it was sued. The case was settled.', [1, 2]],
    ['Acme rose. Back in 2008 it went bankrupt.', [1]],
  ])('are background, up to one that comes back: %s', (text, expected) =>
    expect(background(text)).toEqual(expected),
  );

  it.each([
    'Acme rose. In 2025, it was sued.',
    'Acme rose. In 2024 sales fell.',
    'Acme rose to its highest since 2008.',
    'Acme rose. Sales are twice what they were five years ago.',
    'Acme rose. Five years ago it had no sales and now it leads.',
    'Acme rose. In 2015s terms it is cheap.',
  ])('are none where they tell of now: %s', (text) => expect(background(text)).toEqual([]));

  it.each([
    ['Acme rose. The stock has lost a third of its value this year. Sales grew.', [1]],
    ['Acme rose. Its shares had almost doubled in 2024.', [1]],
    ['Acme rose. They are up 40% over the past two years.', [1]],
  ])('are those that tell how shares fared since: %s', (text, expected) =>
    expect(background(text)).toEqual(expected),
  );

  it.each([
    'Acme rose. Shares were down 4% on Friday and have lost a third of their value this year.',
    'Acme rose. It has opened forty shops this year.',
    'Acme rose. Shares fell 5% to their lowest this year.',
    'Acme rose. The stock was down 6%.',
  ])('are none with the news of the day: %s', (text) => expect(background(text)).toEqual([]));

  it('have no absolute years where nobody knows when the article was written', () =>
    expect(background('Acme rose. In 2015, it was fined.', '')).toEqual([]));

  it('weigh less than news', () => {
    const of = (opening: string) =>
      scoreSentences(documentOf(`Acme rose 2%. ${opening}, Acme was fined $4 billion.`), model)[1]!.weight;
    expect(of('Six years ago')).toBeLessThan(of('Six hours ago') * 0.7);
  });
});
