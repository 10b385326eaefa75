import { describe, expect, it } from 'vitest';
import { detectEvents } from '@/lib/events';
import { type Named, readArticle } from '../summary/read-article';
import { eventOf, eventsOf } from './events-of';

const typesOf = (text: string, named: readonly Named[] = []) =>
  readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions), named).map(
    ({ type }) => type,
  );

describe('words in another sense', () => {
  it.each([
    'The buyer will pay 31.85 euros a share, a premium of 33% to the average price.',
    'The stock hit its lowest since its initial public offering.',
    'I have followed the stock since it went public.',
    'Retail investors own about half of the float.',
    'Investors have until January to ask the court to appoint you as lead plaintiff.',
  ])('are no payout, listing, holding or post: %s', (text) => {
    const types = eventsOf(text).map(({ type }) => type);
    const wrong = ['dividend', 'listing', 'stake', 'management-change'];
    expect(types.filter((type) => wrong.includes(type))).toEqual([]);
  });

  it.each([
    '"The food was fine and everything else was broken," recalled a former manager.',
    'Sanctions could take 1 million barrels of oil off the market.',
    'Acme already sells a quarter of the groceries in America.',
    'The judge found Acme liable for acquiring and maintaining monopoly power.',
    'Acme, once dismissed as a job shop, moved ahead.',
  ])('is no recall, stake, deal or loss of jobs: %s', (text) => {
    const wrong = ['recall', 'stake', 'merger-acquisition', 'layoffs'];
    expect(eventsOf(text).filter(({ type }) => wrong.includes(type))).toEqual([]);
  });

  it('a class of those who bought securities is no deal', () => {
    expect(typesOf('Those who purchased or otherwise acquired its securities may join.')).toEqual([]);
  });

  it('pounds of meat are no money', () => {
    expect(eventOf('Acme recalled 4.9 million pounds of frozen chicken.', 'recall')?.amount).toBeUndefined();
    expect(eventOf('Acme raised 4.9 million pounds in a funding round.', 'financing')?.amount).toBe(
      '4.9 million pounds',
    );
  });

  it.each([
    ['Keurig Dr Pepper dropped to $31.08, its worst day.', 'Keurig Dr Pepper', []],
    ['Target sold its media unit to a rival for $2 billion.', 'Target', ['merger-acquisition']],
    ["Moody's cut the rating of Bolt to junk.", "Moody's", ['analyst-rating']],
  ])('the words of a name say nothing: %s', (text, surface, types) =>
    expect(typesOf(text, [{ surface, symbol: 'ABC' }])).toEqual(types),
  );
});
