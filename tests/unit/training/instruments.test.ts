import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAliases } from '@/training/instruments/aliases';
import { CURATED, readMarkets, readNames, readPrivates } from '@/training/instruments/curated';
import { readHomeListings } from '@/training/instruments/home-listings';
import { mergeCompanies, withIndexLine, withMainLine } from '@/training/instruments/merge';
import { readUsListings } from '@/training/instruments/us-listings';

const US_HEADER = 'ticker,name,exchange,type,marketcap,sector,cik,sec_title,sp500';

/** A temporary folder with one CSV file made of these lines. */
function folderWith(name: string, ...lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'instruments-'));
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  return folder;
}

const usFolder = (...rows: string[]) => folderWith('us-listings.csv', US_HEADER, ...rows);

describe('reading listings', () => {
  it('joins share classes and leaves debt and warrants out', () => {
    const folder = usFolder(
      'GOOGL,Alphabet Inc. Class A Common Stock,NASDAQ,common,4e12,Technology,1,,1',
      'GOOG,Alphabet Inc. Class C Capital Stock,NASDAQ,common,3.9e12,Technology,1,,1',
      'CCZ,Comcast Holdings ZONES,NYSE,common,2e11,Technology,2,,',
      'CMCSA,Comcast Corporation,NASDAQ,common,9e10,Technology,2,,1',
      'XW,Example Corp. Warrant,NASDAQ,warrant,1,Technology,3,,',
    );
    const companies = readUsListings(folder).map(({ symbol, lines }) => [symbol, lines]);
    expect(companies).toEqual([
      ['GOOGL', ['GOOG']],
      ['CMCSA', []],
    ]);
  });

  it('takes class B for the main share only where class A is no ticker of the same letters', () => {
    const folder = usFolder(
      'LBTYB,Liberty Global Ltd.,NASDAQ,common,4e9,Telecommunications,1,,',
      'LBTYA,Liberty Global Ltd.,NASDAQ,common,3e9,Telecommunications,1,,',
      'BRK/B,Berkshire Hathaway Inc.,NYSE,common,1e12,Finance,2,,1',
      'BRK/A,Berkshire Hathaway Inc.,NYSE,common,9e11,Finance,2,,',
    );
    expect(readUsListings(folder).map(({ symbol }) => symbol)).toEqual(['LBTYA', 'BRK.B']);
  });

  it('names the row of a doubled ticker', () => {
    const folder = usFolder(
      'AA,Alcoa,NYSE,common,1e9,Materials,1,,',
      'AA,Other,NYSE,common,1e9,Materials,2,,',
    );
    expect(() => readUsListings(folder)).toThrow(
      'us-listings.csv line 3: ticker AA stands in us-listings.csv line 2 too',
    );
  });

  it('names the row that is broken', () => {
    expect(() => readUsListings(usFolder('AA,Alcoa,NYSE'))).toThrow(/us-listings\.csv line 2: 3 cells/u);
    expect(() => readUsListings(usFolder('AA,Alcoa,NYSE,common,lots,Materials,1,,'))).toThrow(
      'us-listings.csv line 2: no market value: lots',
    );
  });

  it('names the row with a name of one letter', () => {
    expect(() => readUsListings(usFolder('ZZ,Q,NYSE,common,1e9,Materials,1,,'))).toThrow(
      'us-listings.csv line 2: a name of one letter: "Q"',
    );
    const folder = folderWith('aliases.csv', 'alias,ticker,rel,needs_context', 'X,AAPL,brand,0');
    expect(() => readAliases(folder, CURATED)).toThrow('aliases.csv line 2: a name of one letter: "X"');
  });

  it('takes the name of the filing where there is none, and names the row that has neither', () => {
    const [company] = readUsListings(usFolder('GO,,NYSE,common,1e9,Apparel,1,Canada Goose Holdings Inc.,'));
    expect(company?.name).toMatch(/^Canada Goose/u);
    expect(() => readUsListings(usFolder('GO,,NYSE,common,1e9,Apparel,1,,'))).toThrow(
      'us-listings.csv line 2: GO has no name',
    );
  });

  it('says which column is missing', () => {
    const folder = folderWith('us-listings.csv', 'ticker,name', 'AA,Alcoa');
    expect(() => readUsListings(folder)).toThrow('us-listings.csv: no column "exchange"');
  });

  it('refuses an unknown size class and an unknown relation', () => {
    const home = folderWith(
      'global-listings.csv',
      'symbol,name,exchange,sector,market_cap',
      'A.L,Abc,LSE,,Huge Cap',
    );
    expect(() => readHomeListings(home)).toThrow('global-listings.csv line 2: unknown size class "Huge Cap"');
    const aliases = folderWith('aliases.csv', 'alias,ticker,rel,needs_context', 'Foo,AAPL,cousin,0');
    expect(() => readAliases(aliases, CURATED)).toThrow('aliases.csv line 2: unknown relation "cousin"');
  });
});

describe('merging', () => {
  const draft = (symbol: string, name: string) =>
    ({ kind: 'company', name, symbol, marketCap: 1, lines: [], where: '' }) as const;

  it.each([
    ['JD', 'JD.com Inc.', 'JD.L', 'JD Sports Fashion plc'],
    ['PRU', 'Prudential Financial Inc.', 'PRU.L', 'Prudential plc'],
    ['TPG', 'TPG Inc.', 'TPG.AX', 'TPG Telecom Limited'],
  ])(
    'keeps %s (%s) and %s (%s) apart: letters and a first word in common are chance',
    (us, one, home, other) =>
      expect(
        mergeCompanies(
          [
            { ...draft(us, one), lines: [] },
            { ...draft(home, other), lines: [] },
          ],
          new Map(),
        ),
      ).toHaveLength(2),
  );

  it('keeps two US companies of one name apart', () => {
    const merged = mergeCompanies(
      [
        { ...draft('FBP', 'First BanCorp.'), exchange: 'NYSE', lines: [] },
        { ...draft('FBNC', 'First Bancorp'), exchange: 'NASDAQ', lines: [] },
      ],
      new Map(),
    );
    expect(merged.map(({ symbol, lines }) => [symbol, lines])).toEqual([
      ['FBP', []],
      ['FBNC', []],
    ]);
  });

  it('takes the B line for the main one in Copenhagen unless an index holds the A line', () => {
    const company = { ...draft('X-A.CO', 'X'), lines: ['X-B.CO'] };
    expect(withIndexLine(company, new Set()).symbol).toBe('X-B.CO');
    expect(withIndexLine(company, new Set(['X-A.CO'])).symbol).toBe('X-A.CO');
  });

  it('takes for the main share the class that the table of lines names', () => {
    const company = { ...draft('BELFA', 'Bel Fuse Inc.'), lines: ['BELFB'] };
    expect(withMainLine(company, new Map([['BELFA', 'BELFB']]))).toMatchObject({
      symbol: 'BELFB',
      lines: ['BELFA'],
    });
    expect(withMainLine(company, new Map()).symbol).toBe('BELFA');
  });

  it('leaves out of a name in capitals what it says of the share', () => {
    const folder = usFolder(
      'LPL,LG Display Co Ltd AMERICAN DEPOSITORY SHARES,NYSE,common,3e9,Technology,1,,',
    );
    expect(readUsListings(folder)[0]?.name).toBe('LG Display Co Ltd');
  });

  it('makes one company of its US line and its home lines', () => {
    const merged = mergeCompanies(
      [
        { ...draft('BABA', 'Alibaba Group Holding Limited'), lines: [] },
        { ...draft('9988.HK', 'Alibaba Group Holding Ltd.'), lines: [] },
        { ...draft('CP', 'Canadian Pacific Kansas City Limited'), lines: [] },
        { ...draft('CP.TO', 'Canadian Pacific Railway Limited'), lines: [] },
        { ...draft('ABC.L', 'Abc plc'), lines: [] },
      ],
      new Map([['ABC.L', 'CP']]),
    );
    expect(merged.map(({ symbol, lines }) => [symbol, lines])).toEqual([
      ['BABA', ['9988.HK']],
      ['CP', ['CP.TO', 'ABC.L']],
    ]);
  });
});

describe('curated names', () => {
  it('reads and has no name of one letter', () => {
    const texts = [...readNames().map(({ text }) => text), ...readPrivates().map(({ name }) => name)];
    const market = readMarkets();
    texts.push(...market.markets.map(({ name }) => name), ...market.names.map(({ text }) => text));
    expect(texts.filter((text) => text.length < 2)).toEqual([]);
  });

  it('names the row whose prior is no digit', () => {
    const folder = folderWith('names.csv', 'text,target,prior', 'Foo,AAPL,high');
    expect(() => readNames(folder)).toThrow('names.csv line 2: a prior is one digit, not "high"');
  });
});
