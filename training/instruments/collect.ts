import { aliasDrafts, privateDrafts, readAliases } from './aliases';
import { constituentAliases } from './constituent-names';
import {
  CURATED,
  readApart,
  readCompanies,
  readDelisted,
  readLines,
  readMarkets,
  readNames,
  readPrivates,
  readRenamed,
} from './curated';
import type { Parts, Ranked } from './encode';
import { readConstituents, readHomeListings } from './home-listings';
import type { Draft, DraftAlias } from './instrument-draft';
import { companyKey, mergeCompanies, withIndexLine, withMainLine } from './merge';
import { isNamed, readUsListings } from './us-listings';
import { createWordJudge } from './word-judge';

/** Date of the latest source (the US listings). */
const DATE = '2026-08-22';
/**
 * Number of US companies, by market value, that are recognized by name, and by symbol alone; smaller ones only with
 * their exchange in the text.
 */
const [NAMED_US, KNOWN_US] = [3400, 5500];

/**
 * Reads `companies/` and the curated names, and decides what goes into the dictionary and how reliable each name is.
 */
export function collect(folder: string): Parts {
  const aliases = readAliases(folder, CURATED);
  const { named, tail } = readListed(folder);
  const { markets, names: marketNames } = readMarkets();
  const judge = createWordJudge(folder, named);
  const companies: Ranked[] = named.map((draft) => ({ ...draft, ...judge.judge(draft) }));
  const privates = unlisted(
    [
      ...readPrivates(),
      ...privateDrafts(aliases).map((draft) => ({
        ...draft,
        prior: judge.priorOf(draft.name, draft.marketCap),
      })),
    ],
    companies,
  );
  const instruments = [...companies, ...privates, ...markets];
  const bySymbol = symbolMap(instruments);
  const curated = resolved([...readNames(), ...marketNames], bySymbol, privates);
  return {
    date: DATE,
    instruments,
    aliases: distinctAliases([
      ...curated,
      ...aliasDrafts(aliases, bySymbol, judge),
      ...constituentAliases(folder, bySymbol, judge),
    ]),
    renamed: readRenames(bySymbol),
    tail: tail.filter((symbol) => !bySymbol.has(symbol)),
  };
}

/** Listed companies recognized by name, most valuable first, and the symbols of all others. */
function readListed(folder: string): { named: Draft[]; tail: string[] } {
  const sameLines = readLines();
  const all = byValue(readUsListings(folder).map((draft) => withMainLine(draft, sameLines)));
  const us = [...all.filter(isNamed), ...all.filter((draft) => !isNamed(draft))];
  const members = readConstituents(folder);
  const apart = readApart().map((draft) => ({ ...draft, lines: linesOf(draft, sameLines) }));
  const left = readDelisted();
  for (const { symbol = '', lines } of apart) for (const line of [symbol, ...lines]) left.add(line);
  const others = [...readCompanies(), ...readHomeListings(folder), ...members];
  const drafts = [...us.slice(0, NAMED_US), ...others.filter(({ symbol = '' }) => !left.has(symbol))];
  const memberSymbols = new Set(members.map(({ symbol }) => symbol));
  const named = mergeCompanies(drafts, sameLines)
    .map((draft) => withIndexLine(draft, memberSymbols))
    .map((draft) => ({ ...draft, lines: [...new Set([...draft.lines, ...linesOf(draft, sameLines)])] }));
  const tail = us.slice(NAMED_US, KNOWN_US).flatMap(({ symbol = '', lines }) => [symbol, ...lines]);
  // Last, so that the short name stays with the other company.
  return { named: [...byValue(named), ...apart], tail };
}

const linesOf = ({ symbol }: Draft, sameLines: ReadonlyMap<string, string>): string[] =>
  [...sameLines].filter(([, main]) => main === symbol).map(([line]) => line);

const byValue = (drafts: readonly Draft[]): Draft[] => [...drafts].sort((a, b) => b.marketCap - a.marketCap);

/** The private companies, each once, without those that have gone public. */
function unlisted(privates: readonly Ranked[], listed: readonly Draft[]): Ranked[] {
  const seen = new Set(listed.map(({ name }) => companyKey(name)));
  return privates.filter(({ name }) => {
    const key = companyKey(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function symbolMap(drafts: readonly Draft[]): Map<string, Draft> {
  const map = new Map<string, Draft>();
  for (const draft of drafts) if (draft.symbol !== undefined) map.set(draft.symbol, draft);
  for (const draft of drafts) for (const line of draft.lines) if (!map.has(line)) map.set(line, draft);
  return map;
}

/** Resolves targets to the dictionary's form. @throws naming the row of an alias without target */
function resolved(
  names: readonly DraftAlias[],
  bySymbol: ReadonlyMap<string, Draft>,
  privates: readonly Draft[],
): DraftAlias[] {
  const byName = new Map(privates.map((draft) => [draft.name, draft]));
  const missing = names.filter(({ target }) => !bySymbol.has(target) && !byName.has(target));
  if (missing.length > 0) {
    throw new Error(
      missing
        .map(({ text, target, where }) => `${where}: "${text}" names ${target}, which is not there`)
        .join('\n'),
    );
  }
  return names.map((name) => ({ ...name, target: bySymbol.get(name.target)?.symbol ?? name.target }));
}

/** Of several names with the same key, keeps the first. */
function distinctAliases(aliases: readonly DraftAlias[]): DraftAlias[] {
  const seen = new Set<string>();
  return aliases.filter(({ text }) => {
    const key = text.toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function readRenames(bySymbol: ReadonlyMap<string, Draft>): Record<string, string> {
  return Object.fromEntries(
    readRenamed().map(({ old, symbol, where }) => {
      if (!bySymbol.has(symbol)) throw new Error(`${where}: ${old} became ${symbol}, which is not there`);
      return [old, symbol];
    }),
  );
}
