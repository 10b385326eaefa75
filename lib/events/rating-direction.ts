import { type Direction, figureMovement, firstDirection, movement } from './direction-words';
import { FEW, pattern } from './rule';

const HIGH = "'?(?:buy|strong buy|outperform|overweight|accumulate|top pick)'?";
const MIDDLE =
  "'?(?:hold|neutral|market[- ]perform|equal[- ]weight|sector[- ]perform|peer[- ]perform|perform|in-line)'?";
const LOW = "'?(?:sell|underperform|underweight|reduce|junk)'?";
const RAISE = '(?:rais|lift|boost|hik|increas|bump|upp|nudg)\\w*';
const CUT = '(?:cut|lower|trim|slash|reduc|par(?:ed|es)|downgrad)\\w*';

/**
 * A few words that do not mention a target: "cut its rating to sell", but not "cut its target, rating it a sell".
 */
const NOT_TARGET = '(?:(?!targets?|pt|price|objectives?)[^ ,;]+ ){0,5}?';
const GRADED = `${NOT_TARGET}(?:(?:to|at) (?:an? )?(?:${HIGH}|${MIDDLE}|${LOW})|(?:rating|recommendation|view|stance|outlook))`;
const TARGET = '(?:price targets?|target prices?|targets?|price objectives?|pt)';

/** In order of weight: a changed grade, then a changed target. A grade that stays counts less than either. */
const STEPS = [
  { up: pattern('upgrad\\w+'), down: pattern('downgrad\\w+') },
  { up: pattern(`${RAISE} ${GRADED}`), down: pattern(`${CUT} ${GRADED}`) },
  {
    up: pattern(`${RAISE} ${FEW}${TARGET}|${TARGET} ${FEW}${RAISE}`),
    down: pattern(`${CUT} ${FEW}${TARGET}|${TARGET} ${FEW}${CUT}`),
  },
];
/** The outlook of a credit rating: "revised its outlook to positive", "placed on CreditWatch negative". */
const NEXT = {
  up: pattern('(?:outlook|watch|creditwatch)(?: [^ ,;]+){0,4}? positive|review for (?:an? )?upgrade'),
  down: pattern('(?:outlook|watch|creditwatch)(?: [^ ,;]+){0,4}? negative|review for (?:an? )?downgrade'),
};
/** A cut or downgrade that was avoided. */
const SPARED = pattern('(?:escap|avoid|dodg|stav)\\w* (?:off )?(?:an? )?(?:[^ ,;]+ )?(?:cut|downgrade)');
const STANCE = { up: pattern(`(?<!from )${HIGH}`), down: pattern(`(?<!from )${LOW}`) };
const NEITHER = pattern(`(?<!from )${MIDDLE}`);
const HAS_TARGET = pattern(TARGET);

/**
 * The direction of a rating: from a changed grade, else a changed target, else the outlook, the target's figures
 * or the grade itself.
 */
export function ratingDirection(text: string): Direction | undefined {
  if (SPARED().test(text)) return undefined;
  for (const step of STEPS) {
    const found = firstDirection(text, step);
    if (found) return found;
  }
  const next = firstDirection(text, NEXT);
  if (next) return next;
  const target = HAS_TARGET().test(text) ? figureMovement(text) : undefined;
  return target ?? firstDirection(text, STANCE) ?? (NEITHER().test(text) ? undefined : movement(text));
}
