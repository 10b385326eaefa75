import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('the source in a dateline', () => {
  it.each([
    ['MINNEAPOLIS (AP) — Pfizer said profit rose.'],
    ['INDIANAPOLIS (AP) — Pfizer said profit rose.'],
    ['SINGAPORE (AP) — Pfizer said profit rose.'],
    ['ANNAPOLIS, Md. (AP) — Pfizer said profit rose.'],
    ['HOUSTON (Dow Jones) -- Pfizer said profit rose.'],
    ['TOKYO (Nikkei) -- Pfizer said profit rose.'],
    ['NEW YORK, Nov. 5 (Bloomberg) - Pfizer said profit rose.'],
    ['(Bloomberg) -- Pfizer said profit rose.'],
    ['Albany (MarketWatch) – Pfizer said profit rose.'],
    ['HARTFORD, Conn. (AP) — Pfizer said profit rose. Shares of two insurers rose.'],
    ['DOVER, Del. (AP) _ Pfizer said profit rose.'],
    ['By Jane Doe\nANNAPOLIS (AP) — Pfizer said profit rose.'],
  ])('is no instrument: %s', (text) => {
    expect(linksOf(text)).toEqual(['Pfizer -> PFE']);
  });

  it('teaches no name', () => {
    expect(linksOf('ANNAPOLIS (AP) — Pfizer said profit rose. Annapolis shares its joy.')).toEqual([
      'Pfizer -> PFE',
    ]);
  });

  it('stays no ticker where the article has the company of that ticker', () => {
    expect(linksOf('PITTSBURGH (AP) — Ampco-Pittsburgh (NYSE: AP) said profit rose.')).toEqual([
      'Ampco-Pittsburgh -> AP',
      'AP -> AP',
    ]);
  });

  it.each([
    ['NVIDIA (NVDA) — shares rose 4% today.', ['NVIDIA -> NVDA', 'NVDA -> NVDA']],
    ['Ford Motor (F) - Profit rose.', ['Ford Motor -> F', 'F -> F']],
    ['PFIZER (NYSE: PFE) -- Profit rose.', ['PFIZER -> PFE', 'PFE -> PFE']],
    ['Profit at Pfizer (Bloomberg) - it rose.', ['Pfizer -> PFE', 'Bloomberg -> private:Bloomberg LP']],
  ])('is told from a ticker, and from other brackets: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it('does not count where the letters of a symbol merely occur in a word', () => {
    expect(linksOf('It met in Minneapolis (AP) again.')).toEqual([]);
  });
});
