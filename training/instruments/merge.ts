import { keyOf, withoutLegalForm } from '@/lib/entities/names';
import { unitsOfName } from '@/lib/entities/units';
import type { Draft } from './instrument-draft';

/** What tells companies apart: the name's key without its legal form. */
export const companyKey = (name: string): string => keyOf(withoutLegalForm(unitsOfName(name)));

/**
 * Joins drafts of the same company: the first one stays (so US lines go before home lines), the others become its
 * lines. Among equals the shortest symbol is the company's main one.
 */
export function mergeCompanies(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>();
  const bySymbol = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = companyKey(draft.name);
    const known = merged.get(key) ?? (draft.symbol === undefined ? undefined : bySymbol.get(draft.symbol));
    if (known === undefined) merged.set(key, { ...draft, lines: [...draft.lines] });
    else join(known, draft);
    const kept = merged.get(key);
    if (kept && draft.symbol !== undefined) bySymbol.set(draft.symbol, kept);
  }
  return [...merged.values()];
}

function join(known: Draft, { symbol, sector, marketCap }: Draft): void {
  known.marketCap = Math.max(known.marketCap, marketCap);
  if (known.sector === undefined && sector !== undefined) known.sector = sector;
  if (symbol !== undefined && symbol !== known.symbol && !known.lines.includes(symbol))
    known.lines.push(symbol);
}
