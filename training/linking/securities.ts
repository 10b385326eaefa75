import type { SymbolOf } from './create-link';
import type { Figure, Report } from './evaluate';
import { readSymbolLines } from './symbol-lines';

/**
 * Names of securities as brokers write them: the shares that are found, found wrongly, and found although they are no
 * security in the dictionary.
 */
export function evaluateSecurities(symbolOf: SymbolOf, report: Report): Figure[] {
  const rows = readSymbolLines('securities.txt').map(({ symbol, text: name }) => ({
    symbol,
    name,
    found: symbolOf(name),
  }));
  for (const { symbol, name, found } of rows)
    if (found !== symbol) report(`security: ${found ?? 'nothing'} for "${name}", ${symbol ?? 'nothing'}`);
  const [known, unknown] = [rows.filter(({ symbol }) => symbol), rows.filter(({ symbol }) => !symbol)];
  const share = (name: string, some: typeof rows, counts: (row: (typeof rows)[number]) => boolean) => ({
    name: `securities in brokers' lists, ${name}`,
    value: some.filter(counts).length / some.length,
    of: some.length,
  });
  return [
    share('recall', known, ({ symbol, found }) => found === symbol),
    share('wrong', known, ({ symbol, found }) => found !== undefined && found !== symbol),
    share('that are not known, none', unknown, ({ found }) => found === undefined),
  ];
}
