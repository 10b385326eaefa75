/** Includes futures (`GC=F`), indices (`^GDAXI`), pairs (`BTC-USD`) and foreign listings (`M&M.NS`, `VOLV-B.ST`). */
const SYMBOL = /^\^?[A-Z0-9][A-Z0-9.&=-]{0,14}$/u;
/** ISIN and CUSIP numbers, which look like symbols. */
const NUMBERED = /^[A-Z]{2}[A-Z0-9]{9}\d$|^\d{3}[A-Z0-9]{5}\d$/u;
/** Options: `AAPL260116C00200000`, `AAPL 01/16/2026 200.00 C`, `AAPL Jan 16 '26 $200 Call`. */
const OPTION = /^-?\s*[A-Z.]{1,6}\s*\d{6}[CP]\d+|\d\s+[CP]$|\d\s+(?:call|put)s?$|^(?:call|put)\b.*\d/iu;

/** Whether a text in our notation (see `plainSymbol`) can be a ticker symbol. */
export const isSymbol = (symbol: string): boolean =>
  SYMBOL.test(symbol) && !NUMBERED.test(symbol) && !OPTION.test(symbol);

/** Whether a text is an ISIN or CUSIP number. */
export const isSecurityNumber = (text: string): boolean => NUMBERED.test(text);

/** Whether a symbol or name denotes an option. */
export const isOption = (text: string): boolean => OPTION.test(text);

/** Normalizes a symbol: `NASDAQ:AAPL` and `AAPL:xnas` give `AAPL`; `BRK/B`, `BRK B` and `BRK-B` give `BRK.B`. */
export const plainSymbol = (text: string): string =>
  text
    .replace(/:x[a-z]{3}$/u, '')
    .toUpperCase()
    .replace(/^N\/A$|^-+$/u, '')
    .replace(/^[A-Z]+:\s*/u, '')
    .replace(/^([A-Z]{1,5})[-/ ]([A-Z])$/u, '$1.$2')
    .replace(/^([A-Z]{2,5})\/USD$/u, '$1-USD');

/** Parses a ticker symbol or cashtag that a reader typed; `undefined` where it is none. */
export function symbolIn(text: string): string | undefined {
  const symbol = plainSymbol(text.trim().replace(/^\$/u, ''));
  return isSymbol(symbol) ? symbol : undefined;
}
