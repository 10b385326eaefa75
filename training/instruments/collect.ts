import { readAliases } from './aliases';
import type { Parts, Ranked } from './encode';
import { readConstituents, readHomeListings } from './home-listings';
import type { Draft } from './instrument-draft';
import { marketDrafts } from './markets';
import { companyKey, mergeCompanies } from './merge';
import { readUsListings } from './us-listings';
import { createWordJudge } from './word-judge';

/** Day of the youngest of the sources (the US listings). */
const DATE = '2026-08-22';
const US_COMPANIES = 3500;
const HOME_VALUE = 3e10;

/** Reads the folder `companies/` and decides what goes into the dictionary, and how sure each name is. */
export function collect(folder: string): Parts {
  const { companies } = readUsListings(folder);
  const ranked = byValue(companies);
  const home = readHomeListings(folder).filter(({ marketCap }) => marketCap >= HOME_VALUE);
  const merged = byValue(
    mergeCompanies([...ranked.slice(0, US_COMPANIES), ...home, ...readConstituents(folder)]),
  );
  const { aliases, privates, markets } = readAliases(folder);
  const market = marketDrafts(markets);
  const listedKeys = new Set([
    ...merged.map(({ name }) => companyKey(name)),
    ...aliases.map(({ text }) => companyKey(text)),
  ]);
  const unlisted = privates.filter(({ name }) => !listedKeys.has(companyKey(name)));
  const judge = createWordJudge(folder);
  const instruments: Ranked[] = [
    ...merged.map((draft) => ({ ...draft, ...judge(draft) })),
    ...unlisted.map((draft) => ({ ...draft, prior: 9 })),
    ...market.drafts.map((draft) => ({ ...draft, prior: 9 })),
  ];
  const symbols = new Set(instruments.flatMap(({ symbol, lines }) => [symbol, ...lines]));
  return {
    date: DATE,
    instruments,
    aliases: [...aliases, ...market.aliases].filter(({ target }) => symbols.has(target)),
    renamed: {},
    tail: ranked
      .slice(US_COMPANIES)
      .flatMap(({ symbol }) => symbol ?? [])
      .filter((symbol) => !symbols.has(symbol)),
  };
}

const byValue = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => b.marketCap - a.marketCap);
