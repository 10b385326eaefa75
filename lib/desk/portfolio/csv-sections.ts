import { isHeaderOfTrades } from './csv-trades';

/** Whether a row is the header of the table that we look for. */
export type IsHeader = (row: readonly string[]) => boolean;

/**
 * Reads a statement in sections, whose rows begin with the section's name and "Header", "Data" or "Total".
 * @returns the first section with holdings. All other rows, and its totals and single lots, are blank, so that row
 * numbers stay the same
 */
export function sectionOf(rows: string[][], isHeaderRow: IsHeader): string[][] | undefined {
  const headers = rows.filter((row) => row[1] === 'Header' && isHeaderRow(row));
  const name = (headers.find((row) => !isHeaderOfTrades(row)) ?? headers[0])?.[0];
  if (name === undefined) return undefined;
  const belongs = ([section, kind, part]: string[]) =>
    section === name && (kind === 'Header' || (kind === 'Data' && part !== 'Lot'));
  return rows.map((row) => (belongs(row) ? row : []));
}

/** Exchange rates into the account's currency, from a statement in sections. */
export function ratesIn(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  for (const [section, kind, name = '', text = ''] of rows) {
    if (kind !== 'Data') continue;
    if (section === 'Base Currency Exchange Rate' && Number(text) > 0) rates.set(name, Number(text));
    if (section === 'Account Information' && name === 'Base Currency') rates.set(text, 1);
  }
  return rates;
}
