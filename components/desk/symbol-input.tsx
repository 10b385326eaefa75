import { t } from '../i18n';

/** The symbol that a text means, in the form that is stored; `undefined` where it means none. */
export type SymbolOf = (text: string) => string | undefined;

interface Props {
  'aria-label'?: string;
  size?: number;
  placeholder?: string;
  required?: boolean;
  symbols: readonly string[];
  symbolOf: SymbolOf;
  /** Symbols in the form that is stored; what is no symbol, as it was written. */
  onSymbols(symbols: string[]): void;
}

/** A field for ticker symbols; it is invalid while anything in it is no symbol. */
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

/** The symbols of a text, in capitals; spaces, commas and semicolons part them. */
export const symbolsIn = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter(Boolean);
