import type { DocumentSentence, Instrument } from '@/lib/model';
import type { Dictionary } from './dictionary';
import {
  COUNTRY_PATTERN,
  EXCHANGE_PATTERN,
  isTakenAtWord,
  symbolInCountry,
  symbolOfReuters,
  symbolOn,
} from './exchanges';

/** A symbol given explicitly in the text. Offsets are the symbol's position in the sentence's `source`. */
export interface ExplicitSymbol {
  start: number;
  end: number;
  instrument: Instrument;
  /** The symbol as shown to readers: `NASDAQ: NVDA`. */
  label: string;
  /** False for forms like `(META)` that could be an abbreviation; the words before it must match. */
  sure: boolean;
  /** True if the text's word is enough for a symbol that no source has. The name before it says whose it is. */
  unlisted?: true;
  /** Where the surrounding parenthesis opens, if any. A name may precede it. */
  opens?: number;
}

const SYMBOL = String.raw`[A-Z0-9]{1,10}(?:[.\-/][A-Z0-9]{1,4})?`;
const ON_EXCHANGE = new RegExp(
  String.raw`(?<![\p{L}\d])(${EXCHANGE_PATTERN})\s?:\s?(${SYMBOL})(?![\p{L}\d])`,
  'giu',
);
const LISTED_AFTER = new RegExp(
  String.raw`\s?[,;/]\s?(?:(${EXCHANGE_PATTERN})\s?:\s?)?(${SYMBOL})(?=\s?[,;/)\]])`,
  'yiu',
);
const CASHTAG = /(?<![\p{L}\d$])\$([A-Za-z]{1,5}(?:\.[A-Za-z])?)(?![\p{L}\d$-])/gu;
const REUTERS_CODE = /<\.?([A-Za-z0-9]{1,10}(?:\.[A-Z]{1,2})?)>/gu;
const WITH_PLACE = String.raw`[A-Z0-9&-]{1,12}\.[A-Z]{1,2}`;
const HOME_LINE = new RegExp(String.raw`(?<![\p{L}\d.])(${WITH_PLACE})(?![\p{L}\d])`, 'gu');
/** Matches a whole string of that form, which is as sure inside brackets as outside. */
const IS_HOME_LINE = new RegExp(`^${WITH_PLACE}$`, 'u');
const PARENTHESIS = new RegExp(
  String.raw`[([](?:ticker:?\s)?(${SYMBOL}(?:\s?[,;]\s?${SYMBOL}){0,3})[)\]]`,
  'gu',
);

/** A ticker with its price move: `(VZ 1.20%)`, `(XYZ, down 3%)`. */
const WITH_MOVE = new RegExp(
  String.raw`[([](${SYMBOL})(?:\s?[:,])?\s(?:(?:up|down)\s)?[-+−–]?\d{1,4}(?:\.\d{1,3})?\s?%[)\]]`,
  'gu',
);

/** A ticker followed by a country code: `(VOD LN)`, `(AAPL US Equity)`, `(AAPL:US)`. */
const BEFORE_COUNTRY = new RegExp(
  String.raw`[([](?<symbol>${SYMBOL})(?:\s?:\s?|\s)(?<country>${COUNTRY_PATTERN})(?:\sEquity)?[)\]]`,
  'gu',
);
/** A ticker preceded by a country code: `(US:AAPL)`. */
const BEHIND_COUNTRY = new RegExp(
  String.raw`[([](?<country>${COUNTRY_PATTERN})\s?:\s?(?<symbol>${SYMBOL})[)\]]`,
  'gu',
);

/** All explicit symbols in a sentence, unordered and without duplicates. Linear in the sentence's length. */
export function explicitSymbols(sentence: DocumentSentence, dictionary: Dictionary): ExplicitSymbol[] {
  const { start } = sentence;
  const text = textAndRest(sentence);
  const found = new Map<number, ExplicitSymbol>();
  const add: Add = (symbol, at, length, label, more) => {
    const instrument = instrumentOf(symbol, dictionary) ?? (more.unlisted && symbolAlone(symbol));
    if (instrument && !found.has(at))
      found.set(at, { instrument, start: start + at, end: start + at + length, label, ...more });
  };
  if (text.includes(':')) addOnExchange(text, start, add);
  if (text.includes('$'))
    addMatches(text, CASHTAG, (symbol, at) =>
      add(symbol.toUpperCase(), at, symbol.length, `$${symbol}`, { sure: true }),
    );
  if (text.includes('<'))
    addMatches(text, REUTERS_CODE, (code, at) =>
      add(symbolOfReuters(code), at, code.length, code, { sure: true, opens: start + at - 1 }),
    );
  if (text.includes('(') || text.includes('[')) addParentheses(text, start, add);
  if (/\.[A-Z]/.test(text))
    addMatches(text, HOME_LINE, (symbol, at) => add(symbol, at, symbol.length, symbol, { sure: true }));
  return [...found.values()];
}

/** The sentence plus any text directly attached to its end, since it may be cut inside `BRK.B` or `<JNJ.N>`. */
function textAndRest({ source, text, end }: DocumentSentence): string {
  const [rest = ''] = /^\S{1,8}/u.exec(source.slice(end, end + 8)) ?? [];
  return text + rest;
}

type More = Pick<ExplicitSymbol, 'sure' | 'opens' | 'unlisted'>;
type Add = (symbol: string, at: number, length: number, label: string, more: More) => void;

function addMatches(text: string, pattern: RegExp, each: (symbol: string, at: number) => void): void {
  for (const match of text.matchAll(pattern)) {
    const symbol = match[1] ?? '';
    each(symbol, match.index + match[0].indexOf(symbol));
  }
}

/** A symbol with the exchange given in the text. `end` is where the symbol ends in the text. */
interface Listed {
  exchange: string;
  symbol: string;
  end: number;
}

/** Adds symbols like `NYSE: BRK.A` and, inside a parenthesis, those listed after it: `(LSE: SHEL; NYSE: SHEL)`. */
function addOnExchange(text: string, offset: number, add: Add): void {
  for (const match of text.matchAll(ON_EXCHANGE)) {
    const [whole, exchange = '', symbol = ''] = match;
    const end = match.index + whole.length;
    const opens = openingBefore(text, match.index);
    const listed = opens >= 0 ? symbolsListedFrom(text, end, exchange) : [];
    for (const each of [{ exchange, symbol, end }, ...listed])
      addListed(each, opens >= 0 ? offset + opens : undefined, add);
  }
}

function addListed({ exchange, symbol, end }: Listed, opens: number | undefined, add: Add): void {
  if (symbol !== symbol.toUpperCase()) return;
  const inBrackets = opens !== undefined && {
    opens,
    ...(isTakenAtWord(exchange, symbol) && { unlisted: true as const }),
  };
  const more = { sure: true, ...inBrackets };
  add(symbolOn(exchange, symbol), end - symbol.length, symbol.length, `${exchange}: ${symbol}`, more);
}

/** @param before the exchange of the previous symbol, which applies until the text gives another */
function symbolsListedFrom(text: string, from: number, before: string): Listed[] {
  LISTED_AFTER.lastIndex = from;
  const next = LISTED_AFTER.exec(text);
  if (next === null) return [];
  const end = LISTED_AFTER.lastIndex;
  const [, exchange = before, symbol = ''] = next;
  return [{ exchange, symbol, end }, ...symbolsListedFrom(text, end, exchange)];
}

/** Where the parenthesis around `at` opens, looking back only a few words; -1 if there is none. */
function openingBefore(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 40), at);
  const opens = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  return opens > Math.max(before.lastIndexOf(')'), before.lastIndexOf(']')) ? at - before.length + opens : -1;
}

function addParentheses(text: string, offset: number, add: Add): void {
  for (const match of text.matchAll(PARENTHESIS)) {
    let at = match.index + match[0].indexOf(match[1] ?? '');
    for (const part of (match[1] ?? '').split(/[,;]/u)) {
      const symbol = part.trim();
      addInBrackets(symbol, text.indexOf(symbol, at), offset + match.index, add);
      at += part.length + 1;
    }
  }
  for (const pattern of [BEFORE_COUNTRY, BEHIND_COUNTRY]) addWithCountry(text, offset, pattern, add);
  if (text.includes('%'))
    for (const { index, 1: symbol = '' } of text.matchAll(WITH_MOVE))
      addInBrackets(symbol, index + 1, offset + index, add);
}

const addInBrackets = (symbol: string, at: number, opens: number, add: Add): void =>
  add(symbol.replace(/[-/]/u, '.'), at, symbol.length, symbol, { sure: IS_HOME_LINE.test(symbol), opens });

function addWithCountry(text: string, offset: number, pattern: RegExp, add: Add): void {
  for (const { index, 0: whole, groups: { symbol = '', country = '' } = {} } of text.matchAll(pattern)) {
    const at = index + (pattern === BEFORE_COUNTRY ? 1 : whole.length - 1 - symbol.length);
    add(symbolInCountry(country, symbol), at, symbol.length, `${country}: ${symbol}`, {
      sure: false,
      opens: offset + index,
    });
  }
}

/** The instrument for a symbol: a known one, or one known by its symbol alone. */
function instrumentOf(symbol: string, { symbols, tail }: Dictionary): Instrument | undefined {
  const known = symbols.get(symbol);
  if (known) return known;
  return tail.has(symbol) ? symbolAlone(symbol) : undefined;
}

const symbolAlone = (symbol: string): Instrument => ({ id: symbol, kind: 'company', name: symbol, symbol });
