import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('tickers in a row without any mark', () => {
  it.each([
    ['AI stocks such as AMD, AVGO and MU rose.', ['AMD -> AMD', 'AVGO -> AVGO', 'MU -> MU']],
    ['Stocks to watch on Friday: DIS and CSCO after earnings.', ['DIS -> DIS', 'CSCO -> CSCO']],
    ['They bought shares of NVDA, MSFT, and BRK.B.', ['NVDA -> NVDA', 'MSFT -> MSFT', 'BRK.B -> BRK.B']],
  ])('are links where the sentence speaks of stocks: %s', (text, links) =>
    expect(linksOf(text)).toEqual(links),
  );

  it.each([
    'The tools DIS and CSCO run on old machines.',
    'Tech stocks fell as ARR and NRR rose.',
    'Shares in the US, UK, and EU fell, as CPI and PMI data moved stocks.',
    'The CEO and CFO sold stock, and the FDA and CDC shut a plant.',
  ])('are none otherwise: %s', (text) => expect(linksOf(text)).toEqual([]));
});
