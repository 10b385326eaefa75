import { type Direction, first, moved, movedFigure } from './directions';
import { pattern } from './rule';

const FORECAST =
  '(?:guidance|outlooks?|forecasts?|targets?|goals?|views?|projections?|predictions?|estimates?)';
const RAISE = '(?:rais|lift|boost|hik|increas|bump|upgrad|upp)(?:e|es|ed|ing|s)?';
const CUT =
  '(?:cut(?:s|ting)?|lower\\w*|trim\\w*|slash\\w*|reduc\\w+|par(?:es|ed)|downgrad\\w+|withdr[ae]w\\w*|suspend\\w*|scrap\\w*|pull(?:s|ed)|abandon\\w*)';

/** A few words of the same clause in which no second forecast stands. */
const FEW = '(?:[^ ,;]+ ){0,6}?';

/** Said of the forecast itself, before or after it. */
const REVISED = {
  up: pattern(`${RAISE} ${FEW}${FORECAST}|${FORECAST} ${FEW}${RAISE}`),
  down: pattern(`${CUT} ${FEW}${FORECAST}|${FORECAST} ${FEW}${CUT}`),
};
const KEPT = pattern(
  `(?:reaffirm|maintain|confirm|reiterat|stick|stuck|stand|keep|kept|back)\\w* ${FEW}${FORECAST}`,
);
/** More of a loss is worse. */
const OF_LOSS = pattern(`loss(?:es)? ${FORECAST}|${FORECAST} (?:of|for) (?:an? )?(?:[^ ,;]+ )?loss(?:es)?`);
const OTHER_WAY = { up: 'down', down: 'up' } as const;

/** Which way a forecast went: by what was done to it, else by its figures now and before; one that was kept, neither. */
export function guidanceDirection(text: string): Direction | undefined {
  const revised = first(text, REVISED);
  if (revised) return OF_LOSS().test(text) ? OTHER_WAY[revised] : revised;
  return movedFigure(text) ?? (KEPT().test(text) ? undefined : moved(text));
}
