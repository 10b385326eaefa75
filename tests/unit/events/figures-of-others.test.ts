import { describe, expect, it } from 'vitest';
import { eventOf, eventsOf } from './events-of';

const typesOf = (text: string) => eventsOf(text).map(({ type }) => type);

describe('a figure of something else', () => {
  it.each([
    [
      'earnings',
      'Net debt at Nike stood at 9.5 billion euros in June, and sales have fallen for six quarters.',
    ],
    ['dividend', 'Nike carries about $2 billion of debt and said it would pay a dividend.'],
    [
      'earnings',
      '"We had strong results," said Jane Roe of Nike, who has cut costs by $3.9 billion since 2022.',
    ],
    [
      'guidance',
      'Nike raised its profit guidance for the year after third-quarter sales rose 7% to $10.4 billion.',
    ],
  ])('is not the amount of %s: %s', (type, text) => {
    expect(eventOf(text, type)).toBeDefined();
    expect(eventOf(text, type)?.amount).toBeUndefined();
  });

  it.each([
    [
      'earnings',
      'Nike raised its profit guidance for the year after third-quarter sales rose 7% to $10.4 billion.',
      '$10.4 billion',
    ],
    [
      'earnings',
      'Adjusted earnings were $5.43 billion, against the $5.09 billion that analysts had forecast.',
      '$5.43 billion',
    ],
    [
      'commodity',
      'Shares of Nike rose 0.6% in London, where Brent crude traded at $64.30 a barrel.',
      '$64.30',
    ],
    [
      'regulation',
      'The president threatened to put a tariff of at least 25% on shoes, sending Nike down 3%.',
      '25%',
    ],
    ['regulation', 'Washington will impose a 40% tariff on shoes, Nike said.', '40%'],
    ['financing', 'Moderna prices $500 million offering of common stock', '$500 million'],
    [
      'merger-acquisition',
      'Toyota raised its tender offer for Nike to 18,800 yen a share, valuing it at about $35 billion.',
      '$35 billion',
    ],
  ])('stands back for that of %s: %s', (type, text, amount) =>
    expect(eventOf(text, type)).toMatchObject({ amount }),
  );

  it.each([
    ['dividend', 'Netflix will pay $27.75 a share in cash and stock.'],
    [
      'merger-acquisition',
      'Moderna will launch the pill in January and sell the starting dose for $149 a month.',
    ],
    ['merger-acquisition', 'Nike said on Monday that it had bought another 8,178 coins for $835.6 million.'],
    ['partnership', 'Nike staff stayed on strike in defiance of an order by the labour board.'],
  ])('makes no %s: %s', (type, text) => expect(typesOf(text)).not.toContain(type));
});

describe('the direction of results', () => {
  it.each([
    ['Micron posts record profit, says chips are sold out through next year', 'up'],
    ['Nike sold 5% fewer shoes as quarterly profit missed estimates', 'down'],
  ])('is not that of goods sold: %s', (text, direction) =>
    expect(eventOf(text, 'earnings')).toMatchObject({ direction }),
  );
});
