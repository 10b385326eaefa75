/** Names and nicknames of the currencies that pairs are made of, in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  USD: 'usd,us dollar,u.s. dollar,dollar,greenback,buck,dxy,dollar index',
  EUR: 'eur,euro,single currency,common currency,shared currency,fiber',
  GBP: 'gbp,british pound,pound sterling,pound,sterling,cable',
  JPY: 'jpy,japanese yen,yen',
  CHF: 'chf,swiss franc,franc,swissy',
  AUD: 'aud,australian dollar,aussie dollar,aussie',
  NZD: 'nzd,new zealand dollar,kiwi dollar,kiwi',
  CAD: 'cad,canadian dollar,loonie',
  CNY: 'cny,yuan,renminbi,cnh',
  INR: 'inr,indian rupee,rupee',
  SEK: 'sek,swedish krona,krona',
  NOK: 'nok,norwegian krone,krone',
  MXN: 'mxn,mexican peso,peso',
  ZAR: 'zar,south african rand,rand',
  TRY: 'try,turkish lira,lira',
  BRL: 'brl,brazilian real',
  RUB: 'rub,rouble,ruble',
  KRW: 'krw,won',
  SGD: 'sgd,singapore dollar',
  XAU: 'xau,gold,bullion',
  BTC: 'btc,bitcoin',
};

/** What a target is called in texts: names that stand for it, and names whose gain is its loss. */
export interface Aliases {
  /** The ways to write the pair itself. */
  pair: string[];
  same: string[];
  /** The currency that the target is priced in: what is good for it is bad for the target. */
  opposite: string[];
}

/** The aliases of a currency pair such as `EURUSD`, `EUR/USD` or `eur-usd`; undefined where it is none. */
export function pairAliases(target: string): Aliases | undefined {
  const match = /^\$?([a-z]{3})\s?[/\-_]?\s?([a-z]{3})(?:=x)?$/iu.exec(target.trim());
  const [base, quote] = [match?.[1]?.toUpperCase() ?? '', match?.[2]?.toUpperCase() ?? ''];
  if (base === quote || !Object.hasOwn(NAMES, base) || !Object.hasOwn(NAMES, quote)) return undefined;
  const pair = [`${base}${quote}`, `${base}/${quote}`, `${base}-${quote}`].map((name) => name.toLowerCase());
  return { pair, same: NAMES[base]!.split(','), opposite: NAMES[quote]!.split(',') };
}

/** Words by which a text on a pair says where it is going without naming it. */
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
  'exchange rate',
];
