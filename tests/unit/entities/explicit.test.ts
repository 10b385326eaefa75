import { describe, expect, it } from 'vitest';
import { linksOf, linkText } from './fixture';

describe('explicit tickers', () => {
  it.each([
    ['Meta Platforms (META) rose.', 'META -> META'],
    ['The chipmaker (NASDAQ: NVDA) rose.', 'NVDA -> NVDA'],
    ['Look at NYSE:BRK.B today.', 'BRK.B -> BRK.B'],
    ['Look at NYSE: BRK-B today.', 'BRK-B -> BRK.B'],
    ['Buy $TSLA now.', 'TSLA -> TSLA'],
    ['Johnson & Johnson <JNJ.N> gained.', 'JNJ.N -> JNJ'],
    ['Samsung Electronics (005930.KS) gained.', '005930.KS -> 005930.KS'],
    ['Chip makers (005930.KS) slipped.', '005930.KS -> 005930.KS'],
    ['Tencent (HKEX: 700) gained.', '700 -> 0700.HK'],
    ['Shell (LSE: SHEL; NYSE: SHEL) gained.', 'SHEL -> SHEL'],
    ['Alphabet (NASDAQ: GOOGL, GOOG) gained.', 'GOOG -> GOOGL'],
    ['Visa Inc gained as V rose.', 'V -> V'],
    ['Traders like NVDA stock.', 'NVDA -> NVDA'],
    ['Facebook (NASDAQ: FB) was its name.', 'FB -> META'],
  ])('%s', (text, link) => {
    expect(linksOf(text)).toContain(link);
  });

  it.each([
    ['Verizon (VZ 1.20%) said profit rose.', ['Verizon -> VZ', 'VZ -> VZ']],
    ['Visa (V -0.50%) fell.', ['Visa -> V', 'V -> V']],
    ['Lemonade (LMND 3.2%) opened.', ['Lemonade -> LMND', 'LMND -> LMND']],
    [
      'Apple (AAPL −0.12%), Block (XYZ, down 3%)',
      ['Apple -> AAPL', 'AAPL -> AAPL', 'Block -> XYZ', 'XYZ -> XYZ'],
    ],
    ["Target's (TGT: +2%) aisles", ["Target's -> TGT", 'TGT -> TGT']],
    [
      'Barrick Mining Corporation (NYSE: B) (TSX: ABX) rose.',
      ['Barrick Mining Corporation -> B', 'B -> B', 'ABX -> B'],
    ],
    [
      'Newmont rose 6% and Barrick Mining (NYSE: B) (TSX: ABX) 5%.',
      ['Newmont -> NEM', 'Barrick Mining -> B', 'B -> B', 'ABX -> B'],
    ],
    ['Apple (AAPL US Equity) rose.', ['Apple -> AAPL', 'AAPL -> AAPL']],
    ['Apple (AAPL:US) rose.', ['Apple -> AAPL', 'AAPL -> AAPL']],
    ['Apple (US:AAPL) rose.', ['Apple -> AAPL', 'AAPL -> AAPL']],
    [
      'Toyota (7203 JP) and Vodafone (VOD LN) rose.',
      ['Toyota -> TM', '7203 -> TM', 'Vodafone -> VOD', 'VOD -> VOD'],
    ],
    ['The army (A US) and the agency (CIA US) met.', []],
    ['Apple (XNAS: AAPL) rose.', ['Apple -> AAPL', 'AAPL -> AAPL']],
    ['Samsung (KOSPI: 005930) rose.', ['Samsung -> 005930.KS', '005930 -> 005930.KS']],
    ['Boeing (NYSE: BA) (NASDAQ: NVDA) rose.', ['Boeing -> BA', 'BA -> BA', 'NVDA -> NVDA']],
    ['Berkshire Hathaway (BRK.B 0.5%) met.', ['Berkshire Hathaway -> BRK.B', 'BRK.B -> BRK.B']],
    ['Inflation (CPI 3.2%) and growth (GDP 2.10%) rose; equity (ROE 12%) and loans (APR 5.25%) did not.', []],
  ])('with the move of its share: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    ['Boeing (NASDAQ: NVDA) rose.', ['Boeing -> BA', 'NVDA -> NVDA']],
    ['Investors sold shares of Walmart (NYSE: TGT) on Monday.', ['Walmart -> WMT', 'TGT -> TGT']],
    ['Pfizer (NYSE: VZ) rose. Pfizer shares gained.', ['Pfizer -> PFE', 'VZ -> VZ', 'Pfizer -> PFE']],
  ])('of another company leave the name before them its own: %s', (text, links) =>
    expect(linksOf(text)).toEqual(links),
  );

  it.each([
    ['Shares of Zorblatt Holdings (NASDAQ: ZBLT) rose.', ['Zorblatt Holdings -> ZBLT', 'ZBLT -> ZBLT']],
    ['The Zorblatt Partners (NYSE: ZBP) vehicle rose.', ['Zorblatt Partners -> ZBP', 'ZBP -> ZBP']],
    ['Pfizer (NYSE: PFZZ) rose.', ['Pfizer -> PFE', 'PFZZ -> PFE']],
    ['The Zorblatt Index (ASX: ZBI) rose.', []],
    ['Zorblatt said (LSE: 2024) that sales rose.', []],
  ])('that no source has are taken at the word of an exchange: %s', (text, links) =>
    expect(linksOf(text)).toEqual(links),
  );

  it('that no source has are shown by the name before them', () =>
    expect(linkText('Zorblatt Mining (TSX: ZBM) fell.')[0]?.instrument).toMatchObject({
      name: 'Zorblatt Mining',
      symbol: 'ZBM.TO',
    }));

  it("with the move of its share counts as the text's own word", () => {
    const [visa, ticker] = linkText('Visa (V -0.50%) fell.');
    expect(visa?.reason).toContain('explicit ticker (V)');
    expect(ticker?.reason).toBe('explicit ticker (V)');
  });

  it.each([
    'The Federal Communications Commission (FCC) ruled.',
    'Earnings per share (EPS) and information technology (IT) matter.',
    'It costs $US50 or C$40.',
    'Protect its own $elf-interest$.',
    'A key note: ALL ON NOW.',
    'At 7 a.m. and 5 p.m. in the U.S. market.',
    'TSXV: NVDA is no symbol that we know.',
  ])('no ticker in: %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it.each([
    ['Zorblatt Coffee (OTCPK:ZRBKY) rose. Zorblatt fell.', 'ZRBKY', ['Zorblatt Coffee', 'ZRBKY', 'Zorblatt']],
    ['Nestle (OTC Pink: NSRGY) rose.', 'NESN.SW', ['Nestle', 'NSRGY']],
    ['Roche Holding AG (OTCQX: RHHBY) rose.', 'ROG.SW', ['Roche Holding AG', 'RHHBY']],
  ])('over the counter is given by the text alone: %s', (text, id, surfaces) => {
    expect(linksOf(text)).toEqual(surfaces.map((surface) => `${surface} -> ${id}`));
  });

  it('over the counter stands in brackets', () => {
    expect(linksOf('OTC: DRUGS sell well; (OTC: the new way)')).toEqual([]);
  });

  it('teaches the name before the parenthesis to the rest of the article', () => {
    expect(linksOf('Zorblatt Dynamics (NASDAQ: MSFT) rose. Zorblatt fell later.')).toEqual([
      'Zorblatt Dynamics -> MSFT',
      'MSFT -> MSFT',
      'Zorblatt -> MSFT',
    ]);
  });
});
