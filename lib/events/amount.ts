import type { Span } from '@/lib/model';
import type { EventType } from './event-types';
import { type Figure, type FigureKind, figuresIn, isEarlier } from './figures';
import { METRIC } from './rules/metrics';
import { withoutShareMoves } from './share-moves';

/**
 * The kinds of figures an event type can have, in groups: kinds of one group rank equally, later groups are
 * fallbacks.
 */
const KINDS: Partial<Record<EventType, readonly (readonly FigureKind[])[]>> = {
  layoffs: [['people']],
  hiring: [['people']],
  labour: [['people']],
  stake: [['percent'], ['money']],
  macro: [['percent'], ['money']],
  commodity: [['money'], ['percent']],
  earnings: [['money'], ['percent']],
  guidance: [['money', 'percent']],
  recall: [['goods'], ['money']],
  'data-breach': [['money'], ['records']],
  regulation: [['money'], ['percent']],
  'management-change': [],
};
const MONEY_ONLY: readonly (readonly FigureKind[])[] = [['money']];

/** Maximum distance in characters between a figure and its event; anything further belongs to something else. */
const NEAR = 100;

/** Wording before or after a percentage that makes it one of results or forecasts. */
const OF_METRIC = new RegExp(
  `\\b(?:${METRIC}|growth|net|pat|pbt|guidance|forecasts?|outlook)\\b[^;]{0,60}$`,
  'i',
);
const METRIC_FOLLOWS = new RegExp(
  `^ (?:[^ ,;]+ ){0,2}?(?:growth|drop|fall|rise|jump|increase|decline|dip|surge|slump|${METRIC})\\b`,
  'i',
);
const HOLDING = /\b(?:stakes?|holdings?|interest|shareholding|owns?|owned|holds?)\b[^;]{0,40}$/i;
const HOLDING_FOLLOWS =
  /^ (?:[^ ,;]+ ){0,3}?(?:stakes?|holdings?|interest|shareholding|shares|of (?:[^ ,;]+ ){0,3}?(?:shares|stock|company|capital|equity|voting))\b|^ of /i;

/** Standing facts about a company (sales, market value, staff) and its savings: never the amount of an event. */
const STANDING =
  /(?:\b(?:revenues?|(?<!(?:bond|share|stock|asset|note) )sales|turnover|market (?:value|cap\w*)|assets|profits?|income)(?: [^ ,;]+){0,4}? (?:of|at|was|were|is|to|reached|totall?ed|hit)|\b(?:clos|trad|open|end)(?:ed|ing|es|s) (?:[^ ,;]+ ){0,4}?at|\b(?:employ(?:s|ed|ing)?|has|had|sav(?:es?|ed|ings?(?: of)?)))(?: (?:about|around|nearly|roughly|almost|over|some|more than))? $/i;

/**
 * The amount of an event as written: a figure of a kind the event type allows, near its wording, and not a share
 * price move, an earlier value or the size of the company.
 * @param text the sentence without names
 * @param written the same sentence with names, aligned character by character
 * @returns undefined if the sentence has no fitting figure
 */
export function amountIn(type: EventType, text: string, trigger: Span, written = text): string | undefined {
  const plain = type === 'commodity' ? text : withoutShareMoves(text);
  for (const kinds of KINDS[type] ?? MONEY_ONLY) {
    const fitting = kinds.flatMap((kind) => figuresIn(plain, kind)).filter((each) => fits(type, plain, each));
    const nearest = nearestTo(trigger, preferred(type, plain, fitting));
    if (nearest) return written.slice(nearest.start, nearest.end);
  }
  return undefined;
}

/** The size of a price move rather than the price itself: "settled down $2.71, or 4.1%, at $63.38". */
const CHANGE =
  /\b(?:up|down|by|rose|fell|gain(?:s|ed)|lost|added|dropped|climbed|slid|slipped|jumped)(?: (?:about|nearly|more than))? $/iu;

/**
 * Prefers current figures to earlier ones, price levels to price changes, and totals in millions to prices per
 * share; falls back to all figures.
 */
function preferred(type: EventType, text: string, figures: readonly Figure[]): readonly Figure[] {
  const current = figures.filter((each) => !isEarlier(text, each));
  const levels = type === 'commodity' ? current.filter((each) => !isChange(text, each)) : current;
  const sums = OF_SUMS.has(type) ? current.filter((each) => MILLIONS.test(each.text)) : [];
  return [sums, levels, current].find(({ length }) => length > 0) ?? figures;
}

/** Types whose amount is a total: it says more than the price of one share. */
const OF_SUMS: ReadonlySet<EventType> = new Set<EventType>([
  'buyback',
  'financing',
  'listing',
  'merger-acquisition',
]);

const isChange = (text: string, { start }: Figure): boolean =>
  CHANGE.test(text.slice(Math.max(0, start - 40), start));

function nearestTo(trigger: Span, figures: readonly Figure[]): Figure | undefined {
  const away = ({ start, end }: Figure) => Math.max(0, start - trigger.end, trigger.start - end);
  const sorted = figures
    .filter((each) => away(each) <= NEAR)
    .sort((a, b) => away(a) - away(b) || a.start - b.start);
  return sorted[0];
}

/** Costs and deals are not earnings: "tariffs will cost it $2 billion", "a $300 million buyback". */
const COSTS =
  /\bcosts? (?:(?:it|them|us|the (?:company|group|firm)|by) )?(?:(?:about|around|nearly|almost|some|up to) )?$/i;
const DEED =
  /^(?:-[a-z]+)? (?:(?:share|stock|cash|takeover|restructuring) )?(?:buy-?backs?|repurchases?|dividends?|deals?|orders?|contracts?|fines?|offers?|bids?|takeovers?|acquisitions?|stakes?|settlements?|lawsuits?|investments?)\b/i;
/** "A $30 billion repurchase plan" is not the amount of a dividend, and vice versa. */
const OTHER_DEED: Partial<Record<EventType, RegExp>> = {
  dividend: /^(?: (?!dividend)\p{L}+)? (?:buy-?backs?|repurchases?)\b/iu,
  buyback: /^(?: \p{L}+)? dividends?\b/iu,
};
/** Types whose amount is the price of a share or a commodity, so never in the millions. */
const OF_PRICES: ReadonlySet<EventType> = new Set<EventType>(['analyst-rating', 'commodity']);
/** Types that report a level: "Brent traded at $64". */
const OF_LEVELS: ReadonlySet<EventType> = new Set<EventType>(['macro', 'commodity']);
const MILLIONS = /(?:million|billion|trillion|crores?|\d ?(?:bl?n|ml?n|tr?l?n|cr))$/iu;
/** Money spent is neither earned nor raised: "buybacks of $2 billion", "will buy back another $2 billion". */
const SPENT =
  /\b(?:(?:buy-?backs?|repurchases?|dividends?|payouts?|fines?|acquisitions?) (?:of|worth|at|to|totall?ing)|(?:buy|buys|buying|bought) back|repurchas(?:e|es|ed|ing)) (?:(?:of|another|a further|about|around|nearly|up to|as much as|some) )*$/iu;
const isOfDeed = (before: string, after: string): boolean =>
  [COSTS, SPENT].some((is) => is.test(before)) || DEED.test(after);

/** Types where money is raised: a company's valuation is not the amount raised. */
const RAISES: ReadonlySet<EventType> = new Set<EventType>(['listing', 'financing']);
const WORTH_BEFORE = /\b(?:valu(?:es?|ed|ing) (?:[^ ,;]+ ){0,6}?|valuation of (?:[^ ,;]+ ){0,2}?)$/iu;
const WORTH_AFTER = /^(?:-plus)? (?:[^ ,;]+ )?(?:valuation|market (?:value|cap\w*))\b/iu;
/** A commodity's unit price is not the amount of any other event. */
const OF_GOOD = /^ (?:an ounce|a barrel|a tonne?|a bushel|per (?:ounce|barrel|tonne?|bushel))\b/iu;

/** The price of a commodity or a coin is not an economic figure: "gold rose above $4,300, and yields fell". */
const COSTS_OF_GOOD = /\b(?:gold|silver|copper|oil|brent|crude|gas|bitcoin|ether)\b[^,;]*$/iu;

/** Debt is neither earned nor paid out: "net debt stood at $9 billion", "carries $2 billion of debt". */
const DEBT_BEFORE =
  /\b(?:debts?|borrowings)(?: (?!and\b)[^ ,;]+){0,4}? (?:of|at|to|was|is|totall?ed)(?: (?:about|around|nearly|some|more than))? $/iu;
const DEBT_AFTER = /^ (?:of|in) (?:[^ ,;]+ )?(?:debts?|borrowings)\b/iu;
const OWED: ReadonlySet<EventType> = new Set<EventType>(['earnings', 'guidance', 'dividend', 'buyback']);

/** The rate of a duty: "a 25% tariff", "duties of at least 50%". */
const DUTY_BEFORE =
  /\b(?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax) (?:of|at|to)(?: (?:about|at least|up to|as much as))? $/iu;
const DUTY_AFTER = /^(?: [^ ,;]+)? (?:tariffs?|dut(?:y|ies)|lev(?:y|ies))\b/iu;

const isOfOther = (type: EventType, before: string, after: string): boolean =>
  (OWED.has(type) && (DEBT_BEFORE.test(before) || DEBT_AFTER.test(after))) ||
  (RAISES.has(type) && ([WORTH_BEFORE, SPENT].some((is) => is.test(before)) || WORTH_AFTER.test(after))) ||
  (type === 'macro' && COSTS_OF_GOOD.test(before)) ||
  (type !== 'commodity' && OF_GOOD.test(after));

function fits(type: EventType, text: string, figure: Figure): boolean {
  const before = text.slice(Math.max(0, figure.start - 80), figure.start);
  const after = text.slice(figure.end, figure.end + 60);
  if (OTHER_DEED[type]?.test(after) || isOfOther(type, before, after)) return false;
  if (OF_PRICES.has(type) && MILLIONS.test(figure.text)) return false;
  const ofCompany = type === 'earnings' || type === 'guidance';
  if (figure.kind !== 'percent')
    return ofCompany ? !isOfDeed(before, after) : OF_LEVELS.has(type) || !STANDING.test(before);
  if (type === 'regulation') return DUTY_BEFORE.test(before) || DUTY_AFTER.test(after);
  if (ofCompany) return OF_METRIC.test(before) || METRIC_FOLLOWS.test(after);
  return type !== 'stake' || HOLDING.test(before) || HOLDING_FOLLOWS.test(after);
}
