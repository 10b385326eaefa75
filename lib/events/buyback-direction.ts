import { type Direction, figureMovement, firstDirection, movement } from './direction-words';
import { FEW, pattern } from './rule';

const BUYBACK = '(?:buy-?backs?|repurchases?|repurchas(?:e|ing) plan)';
const RAISE =
  '(?:add(?:s|ed|ing)?|rais(?:e[sd]?|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|increas(?:e[sd]?|ing)|expand(?:s|ed|ing)?|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|hik(?:es|ed)|resum(?:e[sd]?|ing)|authori[sz](?:e[sd]?|ing)|bigger|additional)';
const CUT =
  '(?:cut(?:s|ting)?|halv(?:es|ed|ing)|slash\\w*|suspend\\w*|halt\\w*|paus(?:e[sd]?|ing)|scrap\\w*|trim\\w*|lower\\w*|reduc(?:e[sd]?|ing)|cancel\\w*|slow(?:s|ed|ing)?|stop\\w*)';
const REVISED = {
  up: pattern(`${RAISE} ${FEW}${BUYBACK}`),
  down: pattern(`${CUT} ${FEW}${BUYBACK}`),
};

/**
 * The direction of a buyback: from the change made to it, else from its current and earlier figures, else from the
 * first movement word.
 */
export const buybackDirection = (text: string): Direction | undefined =>
  firstDirection(text, REVISED) ?? figureMovement(text) ?? movement(text);
