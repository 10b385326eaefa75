import { normalise } from '@/lib/text';
import { buybackDirection } from './buyback-direction';
import { type Direction, firstDirection, movement } from './direction-words';
import { dividendDirection } from './dividend-direction';
import type { EventType } from './event-types';
import { guidanceDirection } from './guidance-direction';
import { legalDirection } from './legal-direction';
import { ratingDirection } from './rating-direction';
import { pattern } from './rule';
import { withoutShareMoves } from './share-moves';

/** Types whose direction the type itself says. */
const FIXED: Partial<Record<EventType, 'up' | 'down'>> = { layoffs: 'down', hiring: 'up' };

const LOSS_SHRANK = /\bloss(?:es)? (?:\S+ ){0,3}?(?:narrow|shr[ai]nk|halv|fell|fall|reduc)/;
const LOSS_GREW = /\bloss(?:es)? (?:\S+ ){0,3}?(?:widen|grew|doubl|tripl|deepen|rose|increas)/;

/** Margins, spreads and deficits widen or narrow. */
const SPREAD = {
  up: pattern('widen\\w*|expand\\w*'),
  down: pattern('narrow\\w*|squeez\\w+|contract(?:s|ed)'),
};

/** How each type says its direction, in a lower-case sentence without the moves of shares; the others have none. */
const READ: Partial<Record<EventType, (text: string) => Direction | undefined>> = {
  earnings: earningsDirection,
  guidance: guidanceDirection,
  'analyst-rating': ratingDirection,
  litigation: (text) => legalDirection(text, 'litigation'),
  regulation: (text) => legalDirection(text, 'regulation'),
  stake: movement,
  dividend: dividendDirection,
  buyback: buybackDirection,
  macro: (text) => movement(text) ?? firstDirection(text, SPREAD),
  commodity: movement,
};

/** "Will you cut your guidance?" says not that it was cut. */
const ASKED =
  /^(?:will|would|is|are|was|were|do|does|did|can|could|should|has|have|what|why|how|when|who|which|where) [^:]*\?["'”’)]?$/iu;

/**
 * Which way the thing moved: results, forecasts, ratings, holdings, payouts, rates or prices, or how a case or a
 * regulator's matter went for whom it concerns. How the shares took it says nothing. Undefined where the sentence
 * does not say, or asks.
 */
export function directionOf(type: EventType, text: string): Direction | undefined {
  if (ASKED.test(text)) return undefined;
  const plain = normalise(type === 'commodity' ? text : withoutShareMoves(text));
  return FIXED[type] ?? READ[type]?.(plain);
}

/** A loss that shrank is up. */
function earningsDirection(text: string): Direction | undefined {
  if (LOSS_SHRANK.test(text)) return 'up';
  return LOSS_GREW.test(text) ? 'down' : (movement(text) ?? firstDirection(text, SPREAD));
}
