/** Futures (`GC=F`), indices (`^GDAXI`), pairs (`BTC-USD`) and lines abroad (`M&M.NS`, `VOLV-B.ST`) are symbols, too. */
const SYMBOL = /^\^?[A-Z0-9][A-Z0-9.&=-]{0,14}$/u;
/** ISIN and CUSIP look like symbols, and are none. */
const NUMBERED = /^[A-Z]{2}[A-Z0-9]{9}\d$|^\d{3}[A-Z0-9]{5}\d$/u;
/** `AAPL260116C00200000`, `AAPL 01/16/2026 200.00 C`, `AAPL Jan 16 '26 $200 Call`. */
const OPTION = /^-?\s*[A-Z.]{1,6}\s*\d{6}[CP]\d+|\d\s+[CP]$|\d\s+(?:call|put)s?$|^(?:call|put)\b.*\d/iu;

/** Whether a text, written as symbols are written here, can be a ticker symbol. */
export const isSymbol = (symbol: string): boolean =>
  SYMBOL.test(symbol) && !NUMBERED.test(symbol) && !OPTION.test(symbol);

/** Whether a cell holds the number of a security instead of a symbol. */
export const isSecurityNumber = (text: string): boolean => NUMBERED.test(text);

/** Whether a symbol or a name is that of an option. */
export const isOption = (text: string): boolean => OPTION.test(text);

/** `NASDAQ:AAPL`, `AAPL:xnas` and `BRK/B`, `BRK B`, `BRK-B` as symbols are written here: `AAPL`, `BRK.B`. */
export const plainSymbol = (text: string): string =>
  text
    .replace(/:x[a-z]{3}$/u, '')
    .toUpperCase()
    .replace(/^N\/A$|^-+$/u, '')
    .replace(/^[A-Z]+:\s*/u, '')
    .replace(/^([A-Z]{1,5})[-/ ]([A-Z])$/u, '$1.$2')
    .replace(/^([A-Z]{2,5})\/USD$/u, '$1-USD');

/** The ticker symbol that a reader wrote, a cashtag too, as it is kept; `undefined` where it is none. */
export function symbolIn(text: string): string | undefined {
  const symbol = plainSymbol(text.trim().replace(/^\$/u, ''));
  return isSymbol(symbol) ? symbol : undefined;
}
