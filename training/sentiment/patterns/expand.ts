import { pick, type Random } from '../../random';
import { SLOTS } from './slots';

const SYLLABLES =
  'al bor cem dan el fen gar hal in jor kem lon mar nor ol pel quin ros sten tal ul ven wex yor zet bri kra mo ta so ne vi ra lo'.split(
    ' ',
  );
const FORMS = [
  '',
  '',
  '',
  ' Oyj',
  ' AB',
  ' Corp',
  ' plc',
  ' Group',
  ' Inc',
  ' Bank',
  ' Industries',
  ' ASA',
  ' Holdings',
  ' & Co',
];
const NATIONS =
  'Germany|France|Italy|Spain|Britain|the UK|Japan|China|India|Brazil|Canada|Mexico|Turkey|Poland|Sweden|South Korea|Australia|South Africa|Indonesia|the US|the euro zone|Egypt|Vietnam|Norway|Thailand|Nigeria'.split(
    '|',
  );
const CURRENCIES =
  'dollar|euro|pound|yen|Swiss franc|Australian dollar|rupee|EUR/USD|USD/JPY|GBP/USD|AUD/USD|yuan|sterling|gold price|oil price|Nasdaq'.split(
    '|',
  );
/** The names of the currencies in pairs, by code. */
const CURRENCY_NAMES: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollar', 'greenback', 'US dollar'],
  EUR: ['euro', 'single currency'],
  GBP: ['pound', 'sterling'],
  JPY: ['yen', 'Japanese yen'],
  AUD: ['Aussie', 'Australian dollar'],
  CHF: ['franc', 'Swiss franc'],
  CAD: ['loonie', 'Canadian dollar'],
  NZD: ['kiwi', 'New Zealand dollar'],
};
const PAIRS = 'EUR/USD|EUR/USD|GBP/USD|GBP/USD|USD/JPY|USD/JPY|AUD/USD|EUR/CHF|USD/CAD|EUR/GBP|NZD/USD'.split(
  '|',
);
const MONEY = ['EUR', 'EUR', 'SEK', 'USD', 'GBP', '$'];
const UNITS = ['mn', 'million', 'm', 'bn'];

/** The values of one sentence's slots: the same slot has the same text throughout. */
type Frame = Readonly<Record<string, string>>;

function frameOf(random: Random): Frame {
  const [currency, unit] = [pick(MONEY, random), pick(UNITS, random)];
  const low = 1 + random() * 90;
  const amount = (value: number) => `${currency} ${value.toFixed(1)} ${unit}`;
  const E = pick(CURRENCIES, random);
  const F = pick(
    CURRENCIES.filter((name) => name !== E),
    random,
  );
  return {
    A: company(random),
    B: company(random),
    C: company(random),
    E,
    F,
    N: pick(NATIONS, random),
    ...pairOf(random),
    lo: amount(low),
    hi: amount(low * (1.05 + random())),
    ...rangesOf(random),
  };
}

/** Two forecasts in percent or money, the lower and the higher, as ranges and as single figures. */
function rangesOf(random: Random) {
  const low = 1 + random() * 12;
  const high = low + 1 + random() * 6;
  const unit = pick(['%', '%', ' percent', ' billion', ' million'], random);
  const sign = unit.includes('illion') ? '$' : '';
  const figure = (value: number) => `${sign}${value.toFixed(1)}${unit}`;
  const joint = pick([' to ', ' to ', '-'], random);
  const range = (value: number) => `${figure(value)}${joint}${figure(value + 0.5 + random())}`;
  return { rlo: range(low), rhi: range(high), flo: figure(low), fhi: figure(high) };
}

/** A currency pair, its base currency and its quote currency. */
function pairOf(random: Random) {
  const P = pick(PAIRS, random);
  const [R, Q] = P.split('/').map((code) => pick(CURRENCY_NAMES[code]!, random));
  return { P, R: R!, Q: Q! };
}

function company(random: Random): string {
  const stem = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
  return stem[0]!.toUpperCase() + stem.slice(1) + pick(FORMS, random);
}

/** Fills a pattern. @returns the sentence and its slot values */
export function expand(pattern: string, random: Random): { text: string; frame: Frame } {
  const frame = frameOf(random);
  const fill = (text: string): string =>
    text.replace(
      /\{(\w+)\}/g,
      (_, slot: string) => frame[slot] ?? fill(pick(SLOTS[slot]!.split('|'), random)),
    );
  const text = fill(pattern).trim();
  return { text: text[0]!.toUpperCase() + text.slice(1), frame };
}
