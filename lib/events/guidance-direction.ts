import { figureMovement, firstDirection, movement, type Way } from './direction-words';
import { FEW, pattern } from './rule';
import { METRIC } from './rules/metrics';

const FORECAST =
  '(?:guidance|outlooks?|forecasts?|targets?|goals?|views?|projections?|predictions?|estimates?)';
const RAISE = '(?:rais|lift|boost|hik|increas|bump|upgrad|upp)(?:e|es|ed|ing|s)?';
const CUT =
  '(?:cut(?:s|ting)?|lower\\w*|trim\\w*|slash\\w*|reduc\\w+|par(?:es|ed)|downgrad\\w+|withdr[ae]w\\w*|suspend\\w*|scrap\\w*|pull(?:s|ed)|abandon\\w*)';

/** A change made to the forecast, with the verb before or after it. */
const REVISED = {
  up: pattern(`${RAISE} ${FEW}${FORECAST}|${FORECAST} ${FEW}${RAISE}`),
  down: pattern(`${CUT} ${FEW}${FORECAST}|${FORECAST} ${FEW}${CUT}`),
};
const KEPT = pattern(
  `(?:reaffirm|maintain|confirm|reiterat|stick|stuck|stand|keep|kept|back)\\w* ${FEW}${FORECAST}`,
);
/** How the forecast is judged: "a cautious forecast", "sees margins below estimates". */
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
/** What the company expects, if it does not mention an earlier forecast. */
const FORESEEN = {
  up: pattern(`${METRICS} (?:to|would|will) ${RISE}`),
  down: pattern(
    `${METRICS} (?:to|would|will) ${FALL}|${METRICS} (?:falling|declining|shrinking)|warn(?:s|ed|ing)? (?:of|that|about) ${FEW}${FEARED}`,
  ),
};
/** The direction stays open: "we do not expect sales to be below last year's". */
const NOT_EXPECTED = pattern(
  "(?:do|does|did) not (?:expect|see|forecast|anticipate)|(?:do|does|did)n't (?:expect|see|forecast|anticipate)",
);

/** Forecasts of a loss: a higher one is worse. */
const OF_LOSS = pattern(`loss(?:es)? ${FORECAST}|${FORECAST} (?:of|for) (?:an? )?(?:[^ ,;]+ )?loss(?:es)?`);
const OTHER_WAY = { up: 'down', down: 'up' } as const;

/**
 * The direction of a forecast: from the change made to it, else from how it is judged, its current and earlier
 * figures, or the expected development. `same` if it was kept.
 */
export function guidanceDirection(text: string): Way | undefined {
  if (NOT_EXPECTED().test(text)) return undefined;
  const revised = firstDirection(text, REVISED);
  if (revised) return OF_LOSS().test(text) ? OTHER_WAY[revised] : revised;
  const told = firstDirection(text, JUDGED) ?? figureMovement(text) ?? firstDirection(text, FORESEEN);
  return told ?? (KEPT().test(text) ? 'same' : movement(text));
}
