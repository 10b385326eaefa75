import { type Direction, figureMovement, firstDirection } from './direction-words';
import { pattern } from './rule';

const PAYOUT = '(?:dividends?|pay-?outs?|distributions?)';
/** A few words of the same clause without a doubt: "raises questions about its dividend" is no increase. */
const NO_DOUBTS = '(?:(?!questions|doubts|concerns|fears|worries)[^ ,;]+ ){0,6}?';
const RAISE =
  '(?:rais(?:e|es|ed|ing)|lift|boost|hik(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|resum(?:e|es|ed|ing)|reinstat(?:e|es|ed|ing)|restor(?:e|es|ed|ing)|upp(?:s|ed))(?:s|ed|ing)?';
const CUT =
  '(?:cut(?:s|ting)?|halv(?:e|es|ed|ing)|slash\\w*|suspend\\w*|scrap\\w*|ax(?:e|es|ed|ing)|trim\\w*|lower\\w*|reduc(?:e|es|ed|ing)|omit\\w*|eliminat\\w+|cancel\\w*|skip\\w*)';
const REVISED = {
  up: pattern(
    `${RAISE} ${NO_DOUBTS}${PAYOUT}|${PAYOUT} (?:[^ ,;]+ ){0,3}?(?:rose|rises?|up|higher|increases?|${RAISE})`,
  ),
  down: pattern(`${CUT} ${NO_DOUBTS}${PAYOUT}|${PAYOUT} (?:[^ ,;]+ ){0,3}?(?:fell|falls?|down|lower|${CUT})`),
};

/** The direction of a payout: from the change made to it, else from its current and earlier figures. */
export const dividendDirection = (text: string): Direction | undefined =>
  firstDirection(text, REVISED) ?? figureMovement(text);
