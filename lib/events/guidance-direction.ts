import { figureMovement, firstDirection, movement, type Way } from './direction-words';
import { FEW, pattern } from './rule';
import { METRIC } from './rules/metrics';

const FORECAST =
  '(?:guidance|outlooks?|forecasts?|targets?|goals?|views?|projections?|predictions?|estimates?)';
const RAISE = '(?:rais|lift|boost|hik|increas|bump|upgrad|upp)(?:e|es|ed|ing|s)?';
const CUT =
  '(?:cut(?:s|ting)?|lower\\w*|trim\\w*|slash\\w*|reduc\\w+|par(?:es|ed)|downgrad\\w+|withdr[ae]w\\w*|suspend\\w*|scrap\\w*|pull(?:s|ed)|abandon\\w*)';

/** Said of the forecast itself, before or after it. */
const REVISED = {
  up: pattern(`${RAISE} ${FEW}${FORECAST}|${FORECAST} ${FEW}${RAISE}`),
  down: pattern(`${CUT} ${FEW}${FORECAST}|${FORECAST} ${FEW}${CUT}`),
};
const KEPT = pattern(
  `(?:reaffirm|maintain|confirm|reiterat|stick|stuck|stand|keep|kept|back)\\w* ${FEW}${FORECAST}`,
);
/** What is thought of it: "a cautious forecast", "sees margins below estimates". */
const SAID_OF = '(?:[^ ,;]+ ){0,2}?(?:guidance|outlooks?|forecasts?)';
const SEES =
  '(?:expects?|sees|forecasts?|guid(?:es|ed|ing|ance)|projects|anticipates?|outlook) (?:[^ ,;]+ ){0,8}?';
const JUDGED = {
  up: pattern(
    `(?:strong(?:er)?|upbeat|bullish|robust|rosy|bright|optimistic|better|solid|stellar|bumper) ${SAID_OF}|${SEES}(?:above|ahead of|better than)`,
  ),
  down: pattern(
    `(?:cautious|weak(?:er)?|soft(?:er)?|gloomy|glum|grim|disappointing|downbeat|bleak|subdued|tepid|muted|poor|conservative|dismal|lacklust(?:re|er)|underwhelming) ${SAID_OF}|${SEES}(?:below|short of)`,
  ),
};
const METRICS = `(?:[^ ,;]+ )?${METRIC}`;
const FALL = '(?:be (?:down|lower)|fall|drop|declin|decreas|shrink|slip)\\w*';
const RISE = '(?:be (?:up|higher)|rise|grow|increase|climb|improve)';
const FEARED = '(?:drop|fall|declin|slump|slow|shrink|squeez|weak|lower|loss|hit)\\w*';
/** What it says will come, where it says not what it had said before. */
const FORESEEN = {
  up: pattern(`${METRICS} (?:to|would|will) ${RISE}`),
  down: pattern(
    `${METRICS} (?:to|would|will) ${FALL}|${METRICS} (?:falling|declining|shrinking)|warn(?:s|ed|ing)? (?:of|that|about) ${FEW}${FEARED}`,
  ),
};
/** "We do not expect sales to be below last year's": which way, is not said. */
const NOT_EXPECTED = pattern(
  "(?:do|does|did) not (?:expect|see|forecast|anticipate)|(?:do|does|did)n't (?:expect|see|forecast|anticipate)",
);

/** More of a loss is worse. */
const OF_LOSS = pattern(`loss(?:es)? ${FORECAST}|${FORECAST} (?:of|for) (?:an? )?(?:[^ ,;]+ )?loss(?:es)?`);
const OTHER_WAY = { up: 'down', down: 'up' } as const;

/** Which way a forecast went: by what was done to it or is thought of it, else by its figures now and before; one that was kept, neither. */
export function guidanceDirection(text: string): Way | undefined {
  if (NOT_EXPECTED().test(text)) return undefined;
  const revised = firstDirection(text, REVISED);
  if (revised) return OF_LOSS().test(text) ? OTHER_WAY[revised] : revised;
  const told = firstDirection(text, JUDGED) ?? figureMovement(text) ?? firstDirection(text, FORESEEN);
  return told ?? (KEPT().test(text) ? 'same' : movement(text));
}
