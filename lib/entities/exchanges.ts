import { entryIn } from '@/lib/util/is-object';

/**
 * Exchange name as used in texts -> suffix of its symbols (Yahoo's form; empty for the US). Keys are upper case
 * without spaces. `TSE` is Toronto, or Tokyo if the symbol is numeric.
 */
const SUFFIXES: Readonly<Record<string, string>> = {
  NYSE: '',
  NASDAQ: '',
  NASDAQGS: '',
  NASDAQGM: '',
  NASDAQCM: '',
  NYSEAMERICAN: '',
  NYSEARCA: '',
  NYSEMKT: '',
  AMEX: '',
  BATS: '',
  CBOE: '',
  OTC: '',
  OTCPK: '',
  OTCPINK: '',
  OTCMARKETS: '',
  OTCMKTS: '',
  OTCQX: '',
  OTCQB: '',
  OTCBB: '',
  SYMBOL: '',
  TICKER: '',
  LSE: '.L',
  LON: '.L',
  TSX: '.TO',
  TSE: '.TO',
  ASX: '.AX',
  HKEX: '.HK',
  HKG: '.HK',
  SEHK: '.HK',
  HKSE: '.HK',
  TYO: '.T',
  JPX: '.T',
  FRA: '.DE',
  ETR: '.DE',
  XETRA: '.DE',
  FWB: '.DE',
  EPA: '.PA',
  AMS: '.AS',
  BIT: '.MI',
  BME: '.MC',
  SWX: '.SW',
  SIX: '.SW',
  STO: '.ST',
  CPH: '.CO',
  HEL: '.HE',
  OSE: '.OL',
  OSL: '.OL',
  KRX: '.KS',
  NSE: '.NS',
  BSE: '.BO',
  SGX: '.SI',
  SHA: '.SS',
  SSE: '.SS',
  SHE: '.SZ',
  SZSE: '.SZ',
  TPE: '.TW',
  TWSE: '.TW',
  EBR: '.BR',
  BVMF: '.SA',
  BMV: '.MX',
  JSE: '.JO',
  KLSE: '.KL',
  TADAWUL: '.SR',
  TASE: '.TA',
  BOM: '.BO',
  KOSPI: '.KS',
  KOSDAQ: '.KQ',
  XNAS: '',
  XNYS: '',
  XLON: '.L',
  XETR: '.DE',
  XPAR: '.PA',
  XAMS: '.AS',
  XTSE: '.TO',
  XASX: '.AX',
  XHKG: '.HK',
  XTKS: '.T',
  EURONEXTPARIS: '.PA',
  EURONEXTMILAN: '.MI',
  EURONEXTAMSTERDAM: '.AS',
  EURONEXTBRUSSELS: '.BR',
  EURONEXTLISBON: '.LS',
  EURONEXTDUBLIN: '.IR',
  NASDAQSTOCKHOLM: '.ST',
  NASDAQCOPENHAGEN: '.CO',
  NASDAQHELSINKI: '.HE',
};

/** A regular expression alternation of all exchange names, longest first. */
export const EXCHANGE_PATTERN = `Euronext (?:Paris|Milan|Amsterdam|Brussels|Lisbon|Dublin)|Nasdaq (?:Stockholm|Copenhagen|Helsinki)|NYSE ?American|NYSE ?Arca|NYSE ?MKT|OTC ?Pink|OTC ?Markets|${Object.keys(
  SUFFIXES,
)
  .sort((a, b) => b.length - a.length)
  .join('|')}`;

/** Whether a word (in any case) is an exchange name used before symbols: `asx`. */
export const isExchangeName = (word: string): boolean => word.toUpperCase() in SUFFIXES;

/** Exchanges with alphabetic symbols. A symbol in a text may be newer or older than the dictionary. */
const OF_LETTERS = /^(?:OTC|NYSE|NASDAQ(?:GS|GM|CM)?$|AMEX$|ASX$|LSE$|TSX$)/iu;

/** Whether to accept an exchange's symbol from the text alone if no source has it: `NASDAQ: CEPT`. */
export const isTakenAtWord = (exchange: string, symbol: string): boolean =>
  OF_LETTERS.test(exchange) && /^[A-Z]{2,5}$/u.test(symbol);

/** The symbol in the dictionary's form: `NYSE`, `BRK-B` gives `BRK.B`; `HKEX`, `700` gives `0700.HK`. */
export function symbolOn(exchange: string, symbol: string): string {
  const name = exchange.toUpperCase().replaceAll(' ', '');
  const isNumber = /^\d+$/u.test(symbol);
  return withSuffix(symbol, name === 'TSE' && isNumber ? '.T' : (entryIn(SUFFIXES, name) ?? ''));
}

function withSuffix(symbol: string, suffix: string): string {
  if (suffix === '') return symbol.replace(/[-/]/u, '.');
  if (symbol.endsWith(suffix)) return symbol;
  return `${suffix === '.HK' ? symbol.padStart(4, '0') : symbol.replaceAll('.', '-')}${suffix}`;
}

/**
 * Country code, written by Bloomberg after a symbol (`VOD LN`) and by MarketWatch before it (`UK:VOD`) -> suffix.
 */
const COUNTRIES: Readonly<Record<string, string>> = {
  US: '',
  LN: '.L',
  UK: '.L',
  CN: '.TO',
  CA: '.TO',
  JP: '.T',
  HK: '.HK',
  AU: '.AX',
  GR: '.DE',
  GY: '.DE',
  DE: '.DE',
  FP: '.PA',
  FR: '.PA',
  NA: '.AS',
  IM: '.MI',
  SM: '.MC',
  SW: '.SW',
  SS: '.ST',
  DC: '.CO',
  NO: '.OL',
  FH: '.HE',
  KS: '.KS',
  TT: '.TW',
  IN: '.NS',
  SP: '.SI',
};

/** A regular expression alternation of all country codes. */
export const COUNTRY_PATTERN = Object.keys(COUNTRIES).join('|');

/** The symbol for a country's listing: `JP`, `7203` gives `7203.T`. */
export const symbolInCountry = (country: string, symbol: string): string =>
  withSuffix(symbol, entryIn(COUNTRIES, country) ?? '');

/** Reuters exchange code (`<JNJ.N>`) -> suffix. */
const REUTERS: Readonly<Record<string, string>> = {
  N: '',
  O: '',
  OQ: '',
  A: '',
  K: '',
  P: '',
  S: '.SW',
  VX: '.SW',
  MC: '.MC',
};

/** The symbol for a Reuters code: `JNJ.N` gives `JNJ`, `ADSGn.DE` gives `ADS.DE`. */
export function symbolOfReuters(code: string): string {
  const dot = code.lastIndexOf('.');
  if (dot <= 0) return code;
  const place = code.slice(dot + 1);
  const base = code.slice(0, dot);
  const suffix = entryIn(REUTERS, place) ?? `.${place}`;
  return suffix === ''
    ? base.replace(/([a-z])$/u, (share) => `.${share.toUpperCase()}`)
    : `${base.replace(/G?n$/u, '')}${suffix}`;
}
