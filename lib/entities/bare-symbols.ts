import type { ArticleFacts } from './article-facts';
import type { View } from './candidates';
import { isGrade } from './credit-ratings';
import type { Dictionary } from './dictionary';
import { isExchangeName } from './exchanges';
import type { ResolvedSymbol } from './resolve-symbols';
import type { Unit } from './units';
import { STOCK_NOUNS, TICKER_TWINS } from './word-lists';

/** A ticker that stands by itself, and how sure that is. */
export interface BareSymbol extends ResolvedSymbol {
  confidence: number;
}

/** Tickers without any mark: of a company that the article names (`V`), or right beside `stock` or `shares` (`NVDA stock`). */
export function bareSymbols(view: View, { symbols }: Dictionary, facts: ArticleFacts): BareSymbol[] {
  if (!view.capitalsTell) return [];
  const found: BareSymbol[] = [];
  for (const [at, unit] of view.units.entries()) {
    const instrument = isBareForm(view, at) ? symbols.get(textOf(view, unit)) : undefined;
    if (instrument === undefined || isGrade(view.units, at)) continue;
    const isKnown = facts.established.has(instrument.id);
    // `ASX shares` trade on the ASX, though ASX is a ticker in New York.
    const isTicker = unit.key.length > 2 && !isExchangeName(unit.key) && isBesideStock(view.units, at);
    if (!isKnown && !isTicker) continue;
    const { start, bareEnd: end } = unit;
    const confidence = isKnown ? 0.95 : 0.85;
    found.push({ view, instrument, label: textOf(view, unit), start, end, taught: [], confidence });
  }
  return found;
}

const textOf = ({ sentence }: View, { start, bareEnd }: Unit): string =>
  sentence.source.slice(start, bareEnd);

function isBareForm({ units, sentence }: View, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'word' || unit.casing === 'lower' || TICKER_TWINS.has(unit.key)) return false;
  if (sentence.source[unit.end] === '-' || sentence.source[unit.start - 1] === '-') return false;
  return unit.key.length === 1 ? isLoneLetter(units, at) : unit.casing === 'upper';
}

/** A capital that is no initial, no article and no list mark. */
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
