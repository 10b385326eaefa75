import type { EventType } from './event-types';
import { pattern } from './rule';

/** Types whose direction the type itself says. */
const FIXED: Partial<Record<EventType, 'up' | 'down'>> = { layoffs: 'down', hiring: 'up' };

const MOVING: ReadonlySet<EventType> = new Set([
  'earnings',
  'guidance',
  'analyst-rating',
  'stake',
  'dividend',
  'buyback',
  'macro',
  'commodity',
]);

const UP = pattern(
  'rose|rises?|risen|rising|jump\\w*|soar\\w*|climb\\w*|grew|grows?|growing|gain\\w*|increas\\w+|surg\\w+|swell\\w*|doubl\\w+|tripl\\w+|trebl\\w+|zoom\\w*|shoots? up|shot up|upped|ups|stronger|improv\\w+|beat(?:s|ing)?|topp?(?:s|ed|ing)|higher|rais\\w+|lift\\w*|boost\\w*|hik\\w+|upgrad\\w+|overweight|outperform|bullish|(?:top|good|safe) (?:pick|bet|buy)s?|record high|rall(?:y|ied|ies)|build\\w*|built|tak(?:es|en)|took|acquir\\w+|bought|buys?|up|expand\\w*|back in(?:to)? the black|surprise profit|initiat\\w+|swung to (?:a )?profit|first-ever|resum\\w+|approv\\w+|authori[sz]\\w+|exceed\\w*|accelerat\\w+|highest|better|above|touched a record',
);
const DOWN = pattern(
  'fell|falls?|fallen|falling|drop\\w*|slid|slid(?:es|ing)|slump\\w*|declin\\w+|shrank|shrinks?|shrinking|halv\\w+|plung\\w+|plummet\\w*|tank(?:s|ed)|tumbl\\w+|sank|sinks?|dip(?:s|ped)?|slip\\w*|lower\\w*|cut(?:s|ting)?|trim\\w*|slash\\w*|downgrad\\w+|underweight|underperform|bearish|cautious|avoid|stay away|warn\\w*|miss(?:es|ed)?|scrap\\w*|suspend\\w*|withdr[ae]w\\w*|eas(?:es|ed)|slow(?:s|ed)?|sold|sells?|pares?|pared|offload\\w*|reduc\\w+|down|contract(?:s|ed)|loss(?:es)? (?:of|widen\\w*)|pretax loss|turned red|disappoint\\w*|lowest|worse|below|short of|weak\\w*',
);
const LOSS_SHRANK = /\bloss(?:es)? (?:\S+ ){0,3}?(?:narrow|shr[ai]nk|halv|fell|fall|reduc)/;
const LOSS_GREW = /\bloss(?:es)? (?:\S+ ){0,3}?(?:widen|grew|doubl|tripl|deepen|rose|increas)/;

/**
 * Which way the thing moved: results, forecasts, ratings, holdings, payouts, rates or prices. The direction that
 * stands first in the sentence wins; a loss that shrank is up. Undefined where the sentence does not say.
 */
export function directionOf(type: EventType, text: string): 'up' | 'down' | undefined {
  if (!MOVING.has(type)) return FIXED[type];
  const lower = text.toLowerCase();
  if (type === 'earnings' && LOSS_SHRANK.test(lower)) return 'up';
  if (type === 'earnings' && LOSS_GREW.test(lower)) return 'down';
  const up = lower.search(UP());
  const down = lower.search(DOWN());
  if (up < 0 && down < 0) return undefined;
  return down < 0 || (up >= 0 && up < down) ? 'up' : 'down';
}
