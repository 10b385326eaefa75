/** An exchange rate or the price of an ounce: "1.0850", "147.2", "2,035"; of a few digits, or with a unit, it is some other figure. */
const RATE =
  '\\p{Sc}?(\\d\\.\\d{2,5}|\\d{3}(?:\\.\\d{1,3})?|\\d{1,2},?\\d{3}(?:\\.\\d{1,2})?)(?![\\d.,]*\\d)(?!\\s?(?:%|percent|per\\scent|bn|mn|k\\b|million|billion|basis|bps|pips|points))';
const FROM_TO = new RegExp(`\\bfrom\\s(?:the\\s)?${RATE}(?:\\s\\p{L}+){0,3}?\\sto\\s${RATE}`, 'iu');
const TO_FROM = new RegExp(`\\b(?:to|at)\\s${RATE}(?:\\s\\p{L}+){0,3}?,?\\sfrom\\s(?:the\\s)?${RATE}`, 'iu');
/** Between two rates lies also what is no move now. */
const NO_MOVE = /retrace|fibonacci|\brange|channel/iu;
/** No rate of a pair moves by more in what one sentence tells. */
const FURTHEST = 1.4;

/** Whether the rate that a sentence tells went up (1) or down (-1) as the figures say: "from 1.0850 to 1.0790"; 0 where it tells none. */
export function rateMove(text: string): -1 | 0 | 1 {
  if (NO_MOVE.test(text)) return 0;
  const there = FROM_TO.exec(text);
  if (there) return signOfMove(there[1]!, there[2]!);
  const back = TO_FROM.exec(text);
  return back ? signOfMove(back[2]!, back[1]!) : 0;
}

function signOfMove(from: string, to: string): -1 | 0 | 1 {
  const ratio = Number(to.replace(',', '')) / Number(from.replace(',', ''));
  if (!(ratio < FURTHEST && ratio > 1 / FURTHEST) || ratio === 1) return 0;
  return ratio > 1 ? 1 : -1;
}
