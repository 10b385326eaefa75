import type { Span } from '@/lib/model';
import type { EventType } from './event-types';
import { type Figure, type FigureKind, figuresIn, isEarlier } from './figures';
import { METRIC } from './rules/metrics';
import { withoutShareMoves } from './share-moves';

/** The kinds of figures that an event can have: those of one group are equally good, the next ones stand in for them. */
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
  'management-change': [],
};
const MONEY_ONLY: readonly (readonly FigureKind[])[] = [['money']];

/** Further away from its event than so many characters a figure belongs to something else. */
const NEAR = 100;

/** Percentages that are of results or forecasts, said before or after. */
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

/** Standing facts about a company and what it saves, which no event is about. */
const STANDING =
  /(?:\b(?:revenues?|(?<!(?:bond|share|stock|asset|note) )sales|turnover|market (?:value|cap\w*)|assets|profits?|income)(?: [^ ,;]+){0,4}? (?:of|at|was|were|is|to|reached|totall?ed|hit)|\b(?:clos|trad|open|end)(?:ed|ing|es|s) (?:[^ ,;]+ ){0,4}?at|\b(?:employ(?:s|ed|ing)?|has|had|sav(?:es?|ed|ings?(?: of)?)))(?: (?:about|around|nearly|roughly|almost|over|some|more than))? $/i;

/**
 * The amount of an event as written, none where the sentence has no fitting one: of a kind that such an event has,
 * near its wording, and not how the shares moved, what was before, or how large the company is.
 * @param text the sentence without names
 * @param written the same with them, character by character
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

/** "Settled down $2.71, or 4.1%, at $63.38": by how much a price moved, beside where it stands. */
const CHANGE =
  /\b(?:up|down|by|rose|fell|gain(?:s|ed)|lost|added|dropped|climbed|slid|slipped|jumped)(?: (?:about|nearly|more than))? $/iu;

/** The figures of now, where there are any: those of before, and for a price those by which it moved, only say what was. */
function preferred(type: EventType, text: string, figures: readonly Figure[]): readonly Figure[] {
  const current = figures.filter((each) => !isEarlier(text, each));
  const levels = type === 'commodity' ? current.filter((each) => !isChange(text, each)) : current;
  const sums = OF_SUMS.has(type) ? current.filter((each) => MILLIONS.test(each.text)) : [];
  return [sums, levels, current].find(({ length }) => length > 0) ?? figures;
}

/** What is bought, sold or raised as a whole: what one share costs says less than the sum. */
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

/** "Tariffs will cost it $2 billion", "a $300 million buyback": none of what was earned. */
const COSTS =
  /\bcosts? (?:(?:it|them|us|the (?:company|group|firm)) )?(?:(?:about|around|nearly|almost|some|up to) )?$/i;
const DEED =
  /^(?:-[a-z]+)? (?:(?:share|stock|cash|takeover|restructuring) )?(?:buy-?backs?|repurchases?|dividends?|deals?|orders?|contracts?|fines?|offers?|bids?|takeovers?|acquisitions?|stakes?|settlements?|lawsuits?|investments?)\b/i;
/** "A $30 billion repurchase plan" is no dividend, and the other way round. */
const OTHER_DEED: Partial<Record<EventType, RegExp>> = {
  dividend: /^(?: (?!dividend)\p{L}+)? (?:buy-?backs?|repurchases?)\b/iu,
  buyback: /^(?: \p{L}+)? dividends?\b/iu,
};
/** What a share or a barrel is worth is no amount of millions. */
const OF_PRICES: ReadonlySet<EventType> = new Set<EventType>(['analyst-rating', 'commodity']);
const MILLIONS = /(?:million|billion|trillion|crores?|\d ?(?:bl?n|ml?n|tr?l?n|cr))$/iu;
/** "Buybacks of $2 billion", "will buy back another $2 billion": what is spent is neither earned nor raised. */
const SPENT =
  /\b(?:(?:buy-?backs?|repurchases?|dividends?|payouts?|fines?|acquisitions?) (?:of|worth|at|to|totall?ing)|(?:buy|buys|buying|bought) back|repurchas(?:e|es|ed|ing)) (?:(?:of|another|a further|about|around|nearly|up to|as much as|some) )*$/iu;
const isOfDeed = (before: string, after: string): boolean =>
  [COSTS, SPENT].some((is) => is.test(before)) || DEED.test(after);

/** What a company is worth is not what it raises. */
const RAISES: ReadonlySet<EventType> = new Set<EventType>(['listing', 'financing']);
const WORTH_BEFORE = /\b(?:valu(?:es?|ed|ing) (?:[^ ,;]+ ){0,6}?|valuation of (?:[^ ,;]+ ){0,2}?)$/iu;
const WORTH_AFTER = /^(?:-plus)? (?:[^ ,;]+ )?(?:valuation|market (?:value|cap\w*))\b/iu;
/** The price of a good is the amount of nothing else. */
const OF_GOOD = /^ (?:an ounce|a barrel|a tonne?|a bushel|per (?:ounce|barrel|tonne?|bushel))\b/iu;

/** "Gold rose above $4,300, and yields fell": what a good or a coin costs is no figure of an economy. */
const COSTS_OF_GOOD = /\b(?:gold|silver|copper|oil|brent|crude|gas|bitcoin|ether)\b[^,;]*$/iu;

const isOfOther = (type: EventType, before: string, after: string): boolean =>
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
    return ofCompany ? !isOfDeed(before, after) : type === 'macro' || !STANDING.test(before);
  if (ofCompany) return OF_METRIC.test(before) || METRIC_FOLLOWS.test(after);
  return type !== 'stake' || HOLDING.test(before) || HOLDING_FOLLOWS.test(after);
}
