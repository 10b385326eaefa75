import type { ArticleFacts } from './article-facts';
import type { View } from './candidates';
import { isGrade } from './credit-ratings';
import type { Dictionary } from './dictionary';
import { isExchangeName } from './exchanges';
import type { ResolvedSymbol } from './resolve-symbols';
import type { Unit } from './units';
import { STOCK_NOUNS, TICKER_TWINS } from './word-lists';

/** A ticker without markup or exchange, and the confidence in it. */
export interface BareSymbol extends ResolvedSymbol {
  confidence: number;
}

/**
 * Finds unmarked tickers: of an instrument established in the article (`V`), right beside `stock` or `shares`
 * (`NVDA stock`), or listed in a sentence about stocks (`stocks such as AMD, AVGO and MU`).
 */
export function bareSymbols(view: View, { symbols }: Dictionary, facts: ArticleFacts): BareSymbol[] {
  if (!view.capitalsTell) return [];
  const isSymbolAt = (at: number) => isBareForm(view, at) && symbols.has(textOf(view, view.units[at]!));
  const isRow = view.units.some(({ key }) => key === 'stocks' || STOCK_NOUNS.has(key));
  return view.units.flatMap((unit, at) => {
    const instrument = isBareForm(view, at) ? symbols.get(textOf(view, unit)) : undefined;
    if (instrument === undefined || isGrade(view.units, at)) return [];
    const isKnown = facts.established.has(instrument.id);
    if (!isKnown && !isTicker(view.units, at, isRow && isInRow(view.units, at, isSymbolAt))) return [];
    const { start, bareEnd: end } = unit;
    const confidence = isKnown ? 0.95 : 0.85;
    return [{ view, instrument, label: textOf(view, unit), start, end, taught: [], confidence }];
  });
}

/**
 * Whether the context shows a ticker. Exchange names are excluded: `ASX shares` trade on the ASX, though ASX is
 * also a New York ticker.
 */
function isTicker(units: readonly Unit[], at: number, isInRow: boolean): boolean {
  const key = units[at]?.key ?? '';
  if (isExchangeName(key)) return false;
  return (key.length > 1 && isInRow) || (key.length > 2 && isBesideStock(units, at));
}

const textOf = ({ sentence }: View, { start, bareEnd }: Unit): string =>
  sentence.source.slice(start, bareEnd);

function isBareForm({ units, sentence }: View, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.casing === 'lower' || TICKER_TWINS.has(unit.key)) return false;
  if (sentence.source[unit.end] === '-' || sentence.source[unit.start - 1] === '-') return false;
  return unit.key.length === 1 ? isLoneLetter(units, at) : unit.casing === 'upper';
}

/** Whether a capital letter is not an initial, article or list marker. */
function isLoneLetter(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  return units[at]?.casing === 'initial' && before?.casing === 'lower' && after?.casing === 'lower';
}

function isBesideStock(units: readonly Unit[], at: number): boolean {
  return (
    STOCK_NOUNS.has(units[at + 1]?.key ?? '') ||
    (units[at - 1]?.key === 'of' && STOCK_NOUNS.has(units[at - 2]?.key ?? ''))
  );
}

/** Whether another symbol stands before or after it in a list: `AMD, AVGO and MU`. */
function isInRow(units: readonly Unit[], at: number, isSymbolAt: (at: number) => boolean): boolean {
  const steps = [-2, -3, 2, 3].filter((step) =>
    between(units, at, at + step).every(({ key }) => JOINS.has(key)),
  );
  return steps.some((step) => units[at + step] !== undefined && isSymbolAt(at + step));
}

const between = (units: readonly Unit[], one: number, other: number): readonly Unit[] =>
  units.slice(Math.max(0, Math.min(one, other) + 1), Math.max(one, other));

const JOINS = new Set([',', 'and', 'or', '/']);
