import { describe, expect, it } from 'vitest';
import { EVENT } from '@/lib/sentiment/item-events/read-events';
import { readItems } from '@/lib/sentiment/items/read-items';
import { isInAside } from '@/lib/sentiment/model/asides';
import { tokenize } from '@/lib/text';
import { eventsOf } from './events-of';

const itemsOf = (text: string) => readItems(tokenize(text));
const signsOf = (text: string) =>
  itemsOf(text).flatMap(({ quantity }) => (quantity?.kind === 'percent' ? quantity.sign : []));

describe('a percentage whose verb was left out', () => {
  it.each([
    ['Acme lost 1.1%, Bolt 2.3% and Cern Steel 2.6%.', [0, -1, -1]],
    ['Acme was up 3 percent and Bolt 2 percent.', [0, 1]],
    ['The Dow dropped 0.8%, the S&P 500 1.2%.', [0, -1]],
    ['Acme lost 2.3% in early trading in New York, Bolt 2.0% and Cern 2.9%.', [0, -1, -1]],
    ['Acme added 3% by the close on Tuesday, Bolt 2%.', [0, 1]],
    ['Acme rose 1.4%, Bolt 1.1%, while Cern fell 2%.', [0, 1, 0]],
  ])('went the way of the first: %s', (text, signs) => expect(signsOf(text)).toEqual(signs));

  it.each([
    'Acme fell 2%, a 5% drop from its peak.',
    'Acme rose 3% to 5% of the market.',
    'Acme fell 4% and its margin was 12%.',
    'Acme has 5% and Bolt 2%.',
    'Acme rose 4% on Monday, a gain of 12% this year.',
    'Acme fell 2% in March, and inflation was 3%.',
  ])('has none where it is no move, or has a verb: %s', (text) => {
    expect(signsOf(text).every((sign) => sign === 0)).toBe(true);
  });
});

describe('an earlier move', () => {
  it.each([
    ['Acme rose as much as 5% before closing down 2%', [EVENT.bareDown]],
    ['Acme jumped at the open but finished lower', [EVENT.bareDown]],
    ['Acme fell at first, then climbed', [EVENT.bareUp]],
    ['Acme slid 2% at the open but was last up 1%', [EVENT.bareUp]],
    ['The index slumped 0.2%, but was last trading down 0.1%', [EVENT.bareDown]],
    ['Earlier in the session the index had been up 0.6%', []],
    ['Earlier in the day Acme had dropped to a low', []],
    ['Acme, up 130% this year, fell', [EVENT.bareDown]],
    ['Acme, which had dropped since May, surged', [EVENT.bareUp]],
  ])('says nothing beside the one that came of it: %s', (text, events) =>
    expect(eventsOf(text)).toEqual(events),
  );

  it('still counts where nothing came after it', () => {
    expect(eventsOf('Acme, up 130% this year, makes pumps')).toEqual([EVENT.bareUp]);
  });
});

describe('a forecast of a range', () => {
  it.each([
    ['revenue growth of 1% to 3%, compared with an earlier forecast of 5% to 7%', EVENT.goodDown],
    ['sales growth of 8% to 11%, compared with 8% to 14%', EVENT.goodDown],
    ['revenue of $5.2 billion to $5.5 billion, against $4.7 billion to $5.1 billion', EVENT.goodUp],
  ])('is compared by its middle: %s', (text, event) => expect(eventsOf(text)).toContain(event));
});

describe('money that was lost', () => {
  it.each([
    ['It lost $1.1 billion, compared with $1.5 billion a year earlier', EVENT.badDown],
    ['It lost $740 million, more than the $640 million of last year', EVENT.badUp],
    ['It lost $1.6 billion, compared with a profit of $310 million', EVENT.badUp],
  ])('is a loss: %s', (text, event) => expect(eventsOf(text)).toContain(event));
});

describe('what was decided', () => {
  it.each([
    ['The regulator declined to approve the drug', [EVENT.notGood]],
    ['The panel recommended against approving the drug', [EVENT.notGood]],
    ['Prosecutors dropped their probe of Acme', [EVENT.notBad]],
    ['A judge threw out the antitrust case against Acme', [EVENT.notBad]],
    ['Acme has never turned a profit', [EVENT.notGood]],
    ['Acme has yet to earn money', [EVENT.notGood]],
  ])('is one event: %s', (text, events) => expect(eventsOf(text)).toEqual(events));
});

describe('an aside', () => {
  const places = (text: string) => {
    const items = itemsOf(text);
    return isInAside(
      items,
      items.findIndex(({ word }) => word === 'bolt'),
    );
  };

  it.each([
    'Acme, whose biggest customer is Bolt, fell',
    'Acme, a rival of Bolt, fell',
    'Acme, once a unit of Bolt, fell',
  ])('holds a bystander: %s', (text) => expect(places(text)).toBe(true));

  it.each(['In London, Bolt fell', 'Acme rose, while Bolt fell', 'Bolt, a rival of Acme, fell'])(
    'does not hold the subject: %s',
    (text) => expect(places(text)).toBe(false),
  );
});
