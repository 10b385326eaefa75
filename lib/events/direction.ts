import type { Span } from '@/lib/model';
import { normalize } from '@/lib/text';
import { buybackDirection } from './buyback-direction';
import { firstDirection, movement, type Way } from './direction-words';
import { dividendDirection } from './dividend-direction';
import type { EventType } from './event-types';
import { guidanceDirection } from './guidance-direction';
import { legalDirection } from './legal-direction';
import { ratingDirection } from './rating-direction';
import { pattern } from './rule';
import { withoutShareMoves } from './share-moves';

/** Types that imply their direction. */
const FIXED: Partial<Record<EventType, 'up' | 'down'>> = { layoffs: 'down', hiring: 'up' };

const LOSS_SHRANK =
  /\bloss(?:es)? (?:\S+ ){0,3}?(?:narrow|shr[ai]nk|halv|fell|fall|reduc)|\b(?:narrow|halv|reduc|trimm?|shr[ai]nk)\w* (?:its |their |the )?(?:\S+ ){0,2}?loss(?:es)?\b/;
const LOSS_GREW =
  /\bloss(?:es)? (?:\S+ ){0,3}?(?:widen|grew|doubl|tripl|deepen|rose|increas)|\b(?:widen|deepen)\w* (?:its |their |the )?(?:\S+ ){0,2}?loss(?:es)?\b/;

/** A return to profit, whatever came before. */
const TURNED_PROFITABLE =
  /\b(?:return|swing|sw[iu]ng|turn|came|come|back|mov)\w* (?:back )?(?:in)?to (?:an? |the )?(?:\S+ ){0,2}?(?:profit(?:s|ability)?|black)\b(?! warning)/;

/** A loss after a profit: "lost $2 billion, compared with a profit of". */
const LOST =
  /\blost [^,;]{2,60},? (?:compared with|compared to|against|versus|after) an? (?:\S+ ){0,3}?(?:profit|gain)\b/;

/** Wording for margins, spreads and deficits, which widen or narrow. */
const SPREAD = {
  up: pattern('widen\\w*|expand\\w*'),
  down: pattern('narrow\\w*|squeez\\w+|contract(?:s|ed)'),
};

/** Something that was not done: "did not sell its stake". */
const NOT_DONE = pattern(
  "(?:(?:did|does|do|will|would|has|have|had|is|are|was|were) not|(?:did|does|do|would|has|have|had|is|are|was|were)n't|won't|never|no plans to|denied) (?:[^ ,;]+ ){0,2}?(?:sell|sold|selling|buy|bought|buying|rais\\w+|increas\\w+|reduc\\w+|cut|cutting|trim\\w*)",
);

/** Results still to come have no direction yet. */
const STILL_TO_COME = pattern(
  '(?:ahead of|before|until|awaiting|await|awaits) (?:[^ ,;]+ ){0,3}?(?:results|earnings)',
);

/**
 * Reads the direction of a type from a lower-case sentence without share price moves. Types that appear neither
 * here nor in `directionOf` have no direction.
 */
const READ: Partial<Record<EventType, (text: string) => Way | undefined>> = {
  guidance: guidanceDirection,
  'analyst-rating': ratingDirection,
  litigation: (text) => legalDirection(text, 'litigation'),
  regulation: (text) => legalDirection(text, 'regulation'),
  stake: (text) => (NOT_DONE().test(text) ? undefined : movement(text)),
  dividend: dividendDirection,
  buyback: buybackDirection,
};

/** A question reports nothing: "will you cut your guidance?" does not say that it was cut. */
const ASKED =
  /^(?:will|would|is|are|was|were|do|does|did|can|could|should|has|have|what|why|how|when|who|which|where) [^:]*\?["'”’)]?$/iu;

/**
 * The direction of an event: of results, forecasts, ratings, holdings, payouts, rates or prices, or the outcome of
 * a legal or regulatory matter for the company concerned. The reaction of the share price does not count.
 * @param trigger the position of the event's wording
 * @returns undefined if the sentence does not say or is a question, `same` if nothing changed
 */
export function directionOf(type: EventType, text: string, trigger: Span): Way | undefined {
  if (ASKED.test(text)) return undefined;
  if (type === 'commodity') return goodsDirection(normalize(text), trigger);
  const plain = normalize(withoutShareMoves(text));
  if (type === 'earnings') return earningsDirection(plain, trigger);
  if (type === 'macro') return macroDirection(plain, trigger);
  return FIXED[type] ?? READ[type]?.(plain);
}

/** A rate left unchanged: "kept its rate at 0.75%", "left borrowing costs unchanged". */
const KEPT = pattern(
  '(?:ke(?:pt|eps?)|held|holds?|le(?:ft|aves?)|maintain(?:s|ed)) (?:[^ ,;]+ ){0,4}?(?:rates?|borrowing costs|benchmark)(?: (?:on hold|steady|unchanged|at|in a range))|(?:rates?|borrowing costs) (?:unchanged|on hold|steady)|(?:ke(?:pt|eps?)|held|holds?|maintain(?:s|ed)) (?:its|the|their) (?:[^ ,;]+ ){0,3}?rates?',
);

/** The direction of an economic figure; `same` for a rate that was kept, whatever may happen next. */
function macroDirection(text: string, trigger: Span): Way | undefined {
  if (KEPT().test(text)) return 'same';
  return movement(wordingOf(text, trigger)) ?? movement(text) ?? firstDirection(text, SPREAD);
}

/**
 * The direction of a commodity: from the event's wording and the words right after it, else from the whole
 * sentence.
 */
const goodsDirection = (text: string, trigger: Span): Way | undefined =>
  movement(wordingOf(text, trigger)) ?? movement(text);

/** The event's wording and up to three words right after it. */
function wordingOf(text: string, { start, end }: Span): string {
  const [, own = ''] = /^((?:[^ ,;]+ ?){0,3})/.exec(text.slice(end).trimStart()) ?? [];
  return `${text.slice(start, end)} ${own}`;
}

/** Results mentioned after a forecast: "forecast sales below estimates, even as its results topped them". */
const AFTER_FORECAST =
  /\b(?:forecasts?|guidance|outlook|expects?)\b.*\b(?:even as|even though|although|despite|while)\b/;

/** Sales made and costs saved are no fall of results: "has sold out", "has cut costs"; "sold fewer cars" is one. */
const NO_FALL =
  /\b(?:sold|sells?|selling)\b(?! (?:[^ ,;]+ ){0,2}?(?:fewer|less)\b)|\b(?:cut|cuts|cutting|reduc\w+|slash\w*|trimm\w+|lower\w*) (?:its |their |operating |annual )?costs\b/gu;
const RECORD = pattern('record (?:[^ ,;]+ ){0,3}?(?:profits?|earnings|sales|revenues?|results|income)');

/** The direction of results; a smaller loss counts as up. */
function earningsDirection(whole: string, trigger: Span): Way | undefined {
  const text = whole.replace(NO_FALL, (found) => ' '.repeat(found.length));
  if (STILL_TO_COME().test(text)) return undefined;
  if (TURNED_PROFITABLE.test(text) || LOSS_SHRANK.test(text)) return 'up';
  if (LOSS_GREW.test(text) || LOST.test(text)) return 'down';
  const own = AFTER_FORECAST.test(text.slice(0, trigger.start))
    ? movement(wordingOf(text, trigger))
    : undefined;
  return own ?? movement(text) ?? firstDirection(text, SPREAD) ?? (RECORD().test(text) ? 'up' : undefined);
}
