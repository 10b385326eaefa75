import { memoize } from '@/lib/util/memoize';

/**
 * Names and nicknames of the currencies and metals in pairs, in lower case, without those that are common words. They are
 * found with possessives too: "Canada's dollar".
 */
const NAMES: Readonly<Record<string, string>> = {
  USD: 'usd,us dollar,u.s. dollar,american dollar,dollar,greenback,buck,dxy,us dollar index,dollar index,us currency,american currency',
  EUR: 'eur,euro,single currency,common currency,shared currency,european currency,fiber',
  GBP: 'gbp,british pound,pound sterling,pound,sterling,cable,british currency,britain currency,uk currency',
  JPY: 'jpy,japanese yen,yen,japanese currency,japan currency',
  CHF: 'chf,swiss franc,franc,swissy,swiss currency,switzerland currency',
  AUD: 'aud,australian dollar,aussie dollar,aussie,australian currency,australia dollar,australia currency',
  NZD: 'nzd,new zealand dollar,kiwi dollar,kiwi,new zealand currency',
  CAD: 'cad,canadian dollar,loonie,canadian currency,canada dollar,canada currency',
  CNY: 'cny,cnh,chinese yuan,offshore yuan,onshore yuan,yuan,renminbi,chinese currency,china currency',
  CNH: 'cnh,cny,chinese yuan,offshore yuan,onshore yuan,yuan,renminbi,chinese currency,china currency',
  INR: 'inr,indian rupee,rupee,indian currency,india currency',
  SEK: 'sek,swedish krona,swedish crown,krona,swedish currency,sweden currency',
  NOK: 'nok,norwegian krone,norwegian crown,krone,norwegian currency,norway currency',
  DKK: 'dkk,danish krone',
  PLN: 'pln,polish zloty,zloty,polish currency,poland currency',
  HUF: 'huf,hungarian forint,forint,hungarian currency,hungary currency',
  CZK: 'czk,czech koruna,koruna',
  MXN: 'mxn,mexican peso,peso,mexican currency,mexico currency',
  ZAR: 'zar,south african rand,rand,south african currency,south africa currency',
  TRY: 'turkish lira,lira,turkish currency,turkey currency',
  BRL: 'brl,brazilian real,brazilian currency,brazil currency',
  RUB: 'rub,rouble,ruble,russian rouble,russian ruble,russian currency,russia currency',
  KRW: 'krw,korean won,south korean won,korean currency,south korea currency',
  SGD: 'sgd,singapore dollar',
  HKD: 'hkd,hong kong dollar',
  TWD: 'twd,taiwan dollar',
  THB: 'thb,thai baht,baht',
  IDR: 'idr,indonesian rupiah,rupiah',
  MYR: 'myr,malaysian ringgit,ringgit',
  PHP: 'php,philippine peso',
  ILS: 'ils,israeli shekel,shekel',
  XAU: 'xau,gold,bullion,yellow metal,precious metal,the metal,the commodity',
  XAG: 'xag,silver,white metal,precious metal,the metal,the commodity',
  XPT: 'xpt,platinum',
  XPD: 'xpd,palladium',
  BTC: 'btc,bitcoin',
  ETH: 'eth,ether,ethereum',
};

/** The names by which texts mean a pair: names that move with it, and names that move against it. */
export interface Aliases {
  /** Code of the base currency. */
  base: string;
  /** Code of the quote currency, in which the base is priced. */
  quote: string;
  /** Spellings of the pair itself. */
  pair: string[];
  /** Names of the base currency. */
  same: string[];
  /** Names of the quote currency: what is good for it is bad for the pair. */
  opposite: string[];
}

/** The aliases of a currency pair such as `EURUSD`, `EUR/USD` or `eur-usd`; undefined for anything else. */
export function pairAliases(target: string): Aliases | undefined {
  const match = /^\$?([a-z]{3})\s?[/\-_]?\s?([a-z]{3})(?:=x)?$/iu.exec(target.trim());
  const [base, quote] = [match?.[1]?.toUpperCase() ?? '', match?.[2]?.toUpperCase() ?? ''];
  if (base === quote || !Object.hasOwn(NAMES, base) || !Object.hasOwn(NAMES, quote)) return undefined;
  return aliasesOf(`${base}/${quote}`);
}

/** Metals and currencies that are usually priced in dollars. */
const PRICED_IN_DOLLARS = ['XAU', 'XAG', 'XPT', 'XPD', 'EUR', 'GBP', 'AUD', 'NZD'];

/** The aliases of the dollar pair of a metal or currency given by name, such as `gold`; undefined for other names. */
export function dollarAliases(target: string): Aliases | undefined {
  const name = target.trim().toLowerCase();
  const base = PRICED_IN_DOLLARS.find((code) => NAMES[code]!.split(',').includes(name));
  return base === undefined ? undefined : aliasesOf(`${base}/USD`);
}

/** One object per pair, as the finders of its names are kept by it. */
const aliasesOf = memoize((codes: string): Aliases => {
  const [base = '', quote = ''] = codes.split('/');
  const pair = [`${base}${quote}`, `${base}/${quote}`, `${base}-${quote}`].map((name) => name.toLowerCase());
  const [same, opposite] = [NAMES[base]!.split(','), NAMES[quote]!.split(',')];
  // In market reports "the currency" is the one that is not the dollar.
  if (quote === 'USD') same.push('the currency');
  if (base === 'USD') opposite.push('the currency');
  return { base, quote, pair, same, opposite };
});

/** All names of currencies and metals in pairs. */
export const ALL_CURRENCIES: readonly string[] = Object.values(NAMES)
  .flatMap((names) => names.split(','))
  // Longer names, so that "euro" in them is not read as the currency.
  .concat('euro area', 'euro zone', 'euro bloc');

/** Nouns by which a text refers to its pair. */
export const PAIR_NOUNS: readonly string[] = [
  'the pair',
  'the currency pair',
  'the cross',
  'the major',
  'spot prices',
];

/** Trading terms by which a text describes a pair's direction without naming it. */
export const PAIR_TALK: readonly string[] = [
  'the pair',
  'pair',
  'bulls',
  'bears',
  'buyers',
  'sellers',
  'resistance',
  'support',
  'upside',
  'downside',
  'bullish',
  'bearish',
  'trendline',
  'momentum',
  'moving average',
  'rsi',
  'macd',
  'oscillators',
  'stochastic',
  'stochastics',
  'ema',
  'sma',
  'dma',
  'trend',
  'spot price',
  'exchange rate',
];
