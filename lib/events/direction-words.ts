import { figuresIn, isEarlier, sizeOf } from './figures';
import { type Pattern, pattern } from './rule';

/** The direction in which a figure, price or forecast moved. */
export type Direction = 'up' | 'down';
/** A direction, or `same` if nothing changed. */
export type Way = Direction | 'same';

const UP = pattern(
  'rose|rises?|risen|rising|jump\\w*|soar\\w*|climb\\w*|grew|grows?|growing|gain\\w*|increas\\w+|surg\\w+|swell\\w*|doubl\\w+|tripl\\w+|trebl\\w+|zoom\\w*|shoots? up|shot up|upped|ups|stronger|improv\\w+|beat(?:s|ing)?|topp?(?:s|ed|ing)|add(?:s|ed)(?= (?:about |nearly |another |a further )?[$€£\\d])|higher|rais\\w+|lift\\w*|boost\\w*|hik\\w+|upgrad\\w+|overweight|outperform|bullish|(?:top|good|safe) (?:pick|bet|buy)s?|record high|hit(?:s|ting)? (?:an? )?(?:new |fresh |all-time )?record(?! lows?)|rall(?:y|ied|ies)|build\\w*|built|tak(?:es|en)|took|acquir\\w+|(?<!(?:sterling|pound|euro|dollar|yen|franc) )bought|buys?|up|expand\\w*|back in(?:to)? the black|surprise profit|initiat\\w+|swung to (?:a )?profit|first-ever|resum\\w+|approv\\w+|authori[sz]\\w+|exceed\\w*|accelerat\\w+|highest|better|above|touched a record',
);
const DOWN = pattern(
  'fell|falls?|fallen|falling|drop\\w*|slid|slid(?:es|ing)|slump\\w*|declin\\w+|shrank|shrinks?|shrinking|halv\\w+|plung\\w+|plummet\\w*|tank(?:s|ed)|tumbl\\w+|sank|sinks?|dip(?:s|ped)?|slip\\w*|lower\\w*|cut(?:s|ting)?|trim\\w*|slash\\w*|downgrad\\w+|underweight|underperform|bearish|cautious|avoid|stay away|warn\\w*|miss(?:es|ed)?|scrap\\w*|suspend\\w*|withdr[ae]w\\w*|eas(?:es|ed)|slow(?:s|ed)?|sold|sells?|pares?|pared|offload\\w*|reduc\\w+|down|contract(?:s|ed)|loss(?:es)? (?:of|widen\\w*)|pretax loss|turned red|disappoint\\w*|lowest|worse|below|short of|weak\\w*',
);

/** Patterns for both directions. */
export interface Wording {
  up: Pattern;
  down: Pattern;
}

/** The direction whose wording comes first in a lower-case text. */
export function firstDirection(text: string, { up, down }: Wording): Direction | undefined {
  const [rise, fall] = [text.search(up()), text.search(down())];
  if (rise < 0 && fall < 0) return undefined;
  return fall < 0 || (rise >= 0 && rise < fall) ? 'up' : 'down';
}

/** The direction of the first movement word, whatever it is that moves. */
export const movement = (text: string): Direction | undefined => firstDirection(text, { up: UP, down: DOWN });

/** Wording that makes a figure negative: "a loss of $5", "to decline 4%". */
const NEGATIVE =
  /\b(?:loss(?:es)?|declin\w*|fall|drop|shrink|decreas\w*|contract\w*)(?: of| by| between)?(?: (?:about|around|roughly|up to|as much as|at least))? $/;
const POSITIVE = /\b(?:growth|grow|rise|increase|gain|profit)\b[^;]{0,30}$/;

/**
 * The direction from an earlier figure to the current one of the same kind: "to $24 from $77", "against 7%
 * before".
 */
export function figureMovement(text: string): Direction | undefined {
  for (const kind of ['money', 'percent'] as const) {
    const figures = figuresIn(text, kind).map((figure) => ({
      value: sizeOf(figure),
      earlier: isEarlier(text, figure),
      before: text.slice(Math.max(0, figure.start - 60), figure.start),
    }));
    const now = figures.find(({ earlier }) => !earlier);
    const then = figures.find(({ earlier }) => earlier);
    if (now && then) return compare(now, then);
  }
  return undefined;
}

interface Signed {
  value: number;
  before: string;
}

/** An earlier figure without wording of its own takes the sign of the current one. */
function compare(now: Signed, then: Signed): Direction | undefined {
  const shrinks = NEGATIVE.test(now.before);
  const shrank = NEGATIVE.test(then.before) || (shrinks && !POSITIVE.test(then.before));
  const change = now.value * (shrinks ? -1 : 1) - then.value * (shrank ? -1 : 1);
  if (change === 0) return undefined;
  return change > 0 ? 'up' : 'down';
}
