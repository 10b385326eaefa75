/** Names and nicknames of what pairs are made of, in lower case. A name that is also a common word is left out. */
const NAMES: Readonly<Record<string, string>> = {
  USD: 'usd,us dollar,u.s. dollar,american dollar,dollar,greenback,buck,dxy,us dollar index,dollar index,us currency,american currency',
  EUR: 'eur,euro,single currency,common currency,shared currency,european currency,fiber',
  GBP: 'gbp,british pound,pound sterling,pound,sterling,cable,british currency',
  JPY: 'jpy,japanese yen,yen,japanese currency',
  CHF: 'chf,swiss franc,franc,swissy,swiss currency',
  AUD: 'aud,australian dollar,aussie dollar,aussie,australian currency',
  NZD: 'nzd,new zealand dollar,kiwi dollar,kiwi',
  CAD: 'cad,canadian dollar,loonie,canadian currency',
  CNY: 'cny,cnh,chinese yuan,offshore yuan,onshore yuan,yuan,renminbi,chinese currency',
  CNH: 'cnh,cny,chinese yuan,offshore yuan,onshore yuan,yuan,renminbi,chinese currency',
  INR: 'inr,indian rupee,rupee',
  SEK: 'sek,swedish krona,krona',
  NOK: 'nok,norwegian krone,krone',
  DKK: 'dkk,danish krone',
  PLN: 'pln,polish zloty,zloty',
  HUF: 'huf,hungarian forint,forint',
  CZK: 'czk,czech koruna,koruna',
  MXN: 'mxn,mexican peso,peso',
  ZAR: 'zar,south african rand,rand',
  TRY: 'turkish lira,lira',
  BRL: 'brl,brazilian real',
  RUB: 'rub,rouble,ruble,russian rouble,russian ruble',
  KRW: 'krw,korean won,south korean won',
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

/** What a target is called in texts: names that stand for it, and names whose gain is its loss. */
export interface Aliases {
  /** The codes of its currencies. */
  base: string;
  quote: string;
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
  return aliasesOf(base, quote);
}

/** What the dollar is the usual price of. */
const PRICED_IN_DOLLARS = ['XAU', 'XAG', 'XPT', 'XPD', 'EUR', 'GBP', 'AUD', 'NZD'];

/** The aliases of what is priced in dollars, by one of its names such as `gold`: of its pair with them; undefined for any other. */
export function dollarAliases(target: string): Aliases | undefined {
  const name = target.trim().toLowerCase();
  const base = PRICED_IN_DOLLARS.find((code) => NAMES[code]!.split(',').includes(name));
  return base === undefined ? undefined : aliasesOf(base, 'USD');
}

function aliasesOf(base: string, quote: string): Aliases {
  const pair = [`${base}${quote}`, `${base}/${quote}`, `${base}-${quote}`].map((name) => name.toLowerCase());
  const [same, opposite] = [NAMES[base]!.split(','), NAMES[quote]!.split(',')];
  // To desks "the currency" is the one that is not the dollar.
  if (quote === 'USD') same.push('the currency');
  if (base === 'USD') opposite.push('the currency');
  return { base, quote, pair, same, opposite };
}

/** All names of currencies and of what else pairs are made of. */
export const ALL_CURRENCIES: readonly string[] = Object.values(NAMES)
  .flatMap((names) => names.split(','))
  // The economy is not its currency.
  .concat('euro area', 'euro zone', 'euro bloc');

/** What a text on a pair calls it. */
export const PAIR_NOUNS: readonly string[] = [
  'the pair',
  'the currency pair',
  'the cross',
  'the major',
  'spot prices',
];

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
