import { isHeaderOfTrades } from './csv-trades';

/** Whether a row names the columns of what is looked for. */
export type IsHeader = (row: readonly string[]) => boolean;

/**
 * Statements in sections begin each row with the section's name and "Header", "Data" or "Total". @returns the first
 * section that has holdings, its totals and single lots blank like all other rows, so that rows keep their numbers
 */
export function sectionOf(rows: string[][], isHeaderRow: IsHeader): string[][] | undefined {
  const headers = rows.filter((row) => row[1] === 'Header' && isHeaderRow(row));
  const name = (headers.find((row) => !isHeaderOfTrades(row)) ?? headers[0])?.[0];
  if (name === undefined) return undefined;
  const belongs = ([section, kind, part]: string[]) =>
    section === name && (kind === 'Header' || (kind === 'Data' && part !== 'Lot'));
  return rows.map((row) => (belongs(row) ? row : []));
}

/** What one unit of each currency is worth in that of the account, by a statement in sections. */
export function ratesIn(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const [section, kind, name = '', text = ''] of rows) {
    if (kind !== 'Data') continue;
    if (section === 'Base Currency Exchange Rate' && Number(text) > 0) rates.set(name, Number(text));
    if (section === 'Account Information' && name === 'Base Currency') rates.set(text, 1);
  }
  return rates;
}
