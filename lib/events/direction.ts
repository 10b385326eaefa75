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

/** Types whose direction the type itself says. */
const FIXED: Partial<Record<EventType, 'up' | 'down'>> = { layoffs: 'down', hiring: 'up' };

const LOSS_SHRANK =
  /\bloss(?:es)? (?:\S+ ){0,3}?(?:narrow|shr[ai]nk|halv|fell|fall|reduc)|\b(?:narrow|halv|reduc|trimm?|shr[ai]nk)\w* (?:its |their |the )?(?:\S+ ){0,2}?loss(?:es)?\b/;
const LOSS_GREW =
  /\bloss(?:es)? (?:\S+ ){0,3}?(?:widen|grew|doubl|tripl|deepen|rose|increas)|\b(?:widen|deepen)\w* (?:its |their |the )?(?:\S+ ){0,2}?loss(?:es)?\b/;

/** From red figures to black ones, whatever was before. */
const TURNED_PROFITABLE =
  /\b(?:return|swing|sw[iu]ng|turn|came|come|back|mov)\w* (?:back )?(?:in)?to (?:an? |the )?(?:\S+ ){0,2}?(?:profit(?:s|ability)?|black)\b(?! warning)/;

/** A loss where there was a profit: "lost $2 billion, compared with a profit of". */
const LOST =
  /\blost [^,;]{2,60},? (?:compared with|compared to|against|versus|after) an? (?:\S+ ){0,3}?(?:profit|gain)\b/;

/** Margins, spreads and deficits widen or narrow. */
const SPREAD = {
  up: pattern('widen\\w*|expand\\w*'),
  down: pattern('narrow\\w*|squeez\\w+|contract(?:s|ed)'),
};

/** "Did not sell its stake". */
const NOT_DONE = pattern(
  "(?:(?:did|does|do|will|would|has|have|had|is|are|was|were) not|(?:did|does|do|would|has|have|had|is|are|was|were)n't|won't|never|no plans to|denied) (?:[^ ,;]+ ){0,2}?(?:sell|sold|selling|buy|bought|buying|rais\\w+|increas\\w+|reduc\\w+|cut|cutting|trim\\w*)",
);

/** Results that are still to come have gone no way. */
const STILL_TO_COME = pattern(
  '(?:ahead of|before|until|awaiting|await|awaits) (?:[^ ,;]+ ){0,3}?(?:results|earnings)',
);

/** How each type says its direction, in a lower-case sentence without the moves of shares; the others have none. */
const READ: Partial<Record<EventType, (text: string) => Way | undefined>> = {
  guidance: guidanceDirection,
  'analyst-rating': ratingDirection,
  litigation: (text) => legalDirection(text, 'litigation'),
  regulation: (text) => legalDirection(text, 'regulation'),
  stake: (text) => (NOT_DONE().test(text) ? undefined : movement(text)),
  dividend: dividendDirection,
  buyback: buybackDirection,
};

/** "Will you cut your guidance?" says not that it was cut. */
const ASKED =
  /^(?:will|would|is|are|was|were|do|does|did|can|could|should|has|have|what|why|how|when|who|which|where) [^:]*\?["'”’)]?$/iu;

/**
 * Which way the thing moved: results, forecasts, ratings, holdings, payouts, rates or prices, or how a case or a
 * regulator's matter went for whom it concerns. How the shares took it says nothing. Undefined where the sentence
 * does not say, or asks; `same` where it was left as it was. @param trigger where the event's wording stands
 */
export function directionOf(type: EventType, text: string, trigger: Span): Way | undefined {
  if (ASKED.test(text)) return undefined;
  if (type === 'commodity') return goodsDirection(normalize(text), trigger);
  const plain = normalize(withoutShareMoves(text));
  if (type === 'earnings') return earningsDirection(plain, trigger);
  if (type === 'macro') return macroDirection(plain, trigger);
  return FIXED[type] ?? READ[type]?.(plain);
}

/** "Kept its rate at 0.75%", "left borrowing costs unchanged". */
const KEPT = pattern(
  '(?:ke(?:pt|eps?)|held|holds?|le(?:ft|aves?)|maintain(?:s|ed)) (?:[^ ,;]+ ){0,4}?(?:rates?|borrowing costs|benchmark)(?: (?:on hold|steady|unchanged|at|in a range))|(?:rates?|borrowing costs) (?:unchanged|on hold|steady)|(?:ke(?:pt|eps?)|held|holds?|maintain(?:s|ed)) (?:its|the|their) (?:[^ ,;]+ ){0,3}?rates?',
);

/** Which way an economy's figure went; a rate that was kept, none, whatever it may do next. */
function macroDirection(text: string, trigger: Span): Way | undefined {
  if (KEPT().test(text)) return 'same';
  return movement(wordingOf(text, trigger)) ?? movement(text) ?? firstDirection(text, SPREAD);
}

/** What moves: the good that the event's wording names and the words right behind it, whatever moved before. */
const goodsDirection = (text: string, trigger: Span): Way | undefined =>
  movement(wordingOf(text, trigger)) ?? movement(text);

/** The event's wording and the words right behind it. */
function wordingOf(text: string, { start, end }: Span): string {
  const [, own = ''] = /^((?:[^ ,;]+ ?){0,3})/.exec(text.slice(end).trimStart()) ?? [];
  return `${text.slice(start, end)} ${own}`;
}

/** Behind a forecast the results of the sentence: "forecast sales below estimates, even as its results topped them". */
const AFTER_FORECAST =
  /\b(?:forecasts?|guidance|outlook|expects?)\b.*\b(?:even as|even though|although|despite|while)\b/;

/** A loss that shrank is up. */
function earningsDirection(text: string, trigger: Span): Way | undefined {
  if (STILL_TO_COME().test(text)) return undefined;
  if (TURNED_PROFITABLE.test(text) || LOSS_SHRANK.test(text)) return 'up';
  if (LOSS_GREW.test(text) || LOST.test(text)) return 'down';
  const own = AFTER_FORECAST.test(text.slice(0, trigger.start))
    ? movement(wordingOf(text, trigger))
    : undefined;
  return own ?? movement(text) ?? firstDirection(text, SPREAD);
}
