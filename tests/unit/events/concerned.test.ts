import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { articleFromText } from '@/lib/model';

const engine = loadEngine();

/** The instruments of the only event of a type. */
function concernedBy(text: string, type: string): readonly string[] | undefined {
  const outcome = engine.analyze(articleFromText(text));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.events.find((event) => event.type === type)?.instruments;
}

describe('whom an event concerns', () => {
  it.each([
    ['Disney profit rose 4%. The company will double its buyback to $7 billion.', 'buyback', ['DIS']],
    ['Disney profit rose 4%. It raised its dividend by 50% to $1.50.', 'dividend', ['DIS']],
    ['Nike shares fell. Jefferies has a sell rating on the stock.', 'analyst-rating', ['NKE']],
    ['Disney shares sank. Its sales fell 3%, and it lost viewers to Netflix.', 'earnings', ['DIS']],
    [
      'Disney shares sank. It agreed to buy a unit of Netflix for $2 billion.',
      'merger-acquisition',
      ['DIS', 'NFLX'],
    ],
    [
      '“Nike has a year to itself,” said Jane Roe, who lowered her rating on Disney to sell.',
      'analyst-rating',
      ['DIS'],
    ],
    ['Wells Fargo double-downgraded Nike to underweight.', 'analyst-rating', ['NKE']],
    ['JPMorgan is cautious. The bank cut its rating on Nike to sell.', 'analyst-rating', ['NKE']],
  ])('is who was named before: %s', (text, type, symbols) =>
    expect(concernedBy(text, type)).toEqual(symbols),
  );

  it.each([
    ['Disney profit rose 4%. The bank said that inflation fell to 2% in May.', 'macro'],
    ['Visa was valued at $6.7 billion in 2022 as interest rates rose.', 'macro'],
    ["Moody's on Friday stripped the United States of its top credit rating.", 'analyst-rating'],
    ['UBS has put a sell rating on shares of the lender.', 'analyst-rating'],
    ['Jane Roe, a former Google and PayPal executive, returned the site to profit.', 'earnings'],
  ])('is nobody: %s', (text, type) => expect(concernedBy(text, type)).toEqual([]));

  it.each([
    ['DoorDash — Jefferies upgraded the stock to buy from hold.', 'analyst-rating', ['DASH']],
    [
      'He reiterated an overweight rating on Citizens Financial and said it was cheap.',
      'analyst-rating',
      ['CFG'],
    ],
    ['Raymond James, which has a strong-buy rating on Fair Isaac, said so.', 'analyst-rating', ['FICO']],
    ['Freeport-McMoRan rose on cuts to output guidance at Glencore.', 'guidance', ['GLEN.L']],
    ['Commerzbank, which is fending off UniCredit, reported a fall in profit.', 'earnings', ['CBK.DE']],
    ['The STOXX 600 fell after Novo Nordisk cut its sales forecast.', 'guidance', ['NVO']],
    ['Gold rose 3% to a record, lifting Newmont.', 'commodity', ['GC=F']],
  ])('is whose it is said to be, whoever else is named: %s', (text, type, symbols) =>
    expect(concernedBy(text, type)).toEqual(symbols),
  );

  it('is not the house that names a stock its top pick', () => {
    expect(concernedBy('UBS named Amazon a top pick.', 'analyst-rating')).toEqual(['AMZN']);
  });

  it('is not who only tells who another is', () => {
    const text = 'Tesla rival Ford posted record sales for the third quarter.';
    expect(concernedBy(text, 'earnings')).toEqual(['F']);
  });

  it('is not the house that rates', () => {
    const text = 'Goldman Sachs adds Visa to its conviction list and keeps its buy rating on Nike.';
    expect(concernedBy(text, 'analyst-rating')).toEqual(['V', 'NKE']);
  });
});
