import { t } from '../i18n';

/** The normalized symbol that a text means; `undefined` if it is none. */
export type SymbolOf = (text: string) => string | undefined;

interface Props {
  'aria-label'?: string;
  size?: number;
  placeholder?: string;
  required?: boolean;
  symbols: readonly string[];
  symbolOf: SymbolOf;
  /** Normalized symbols; invalid ones stay as they were written. */
  onSymbols(symbols: string[]): void;
}

/** A field for ticker symbols; invalid while any of them is not a symbol. */
export function SymbolInput({ symbols, symbolOf, onSymbols, ...rest }: Props) {
  const wrong = symbols.filter((symbol) => symbolOf(symbol) === undefined);
  const problem = wrong.length === 0 ? '' : t('desk_no_symbol', wrong.join(' '));
  return (
    <input
      {...rest}
      ref={(input) => input?.setCustomValidity(problem)}
      value={symbols.join(' ')}
      onChange={({ currentTarget: { value } }) =>
        onSymbols(symbolsIn(value).map((text) => symbolOf(text) ?? text))
      }
    />
  );
}

/** Splits a text into symbols at spaces, commas and semicolons, in capitals. */
export const symbolsIn = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);
