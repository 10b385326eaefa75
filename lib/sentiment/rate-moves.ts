/** An exchange rate or the price of an ounce: "1.0850", "147.2", "2,035"; not with a unit such as % or million. */
const RATE =
  '\\p{Sc}?(\\d\\.\\d{2,5}|\\d{3}(?:\\.\\d{1,3})?|\\d{1,2},?\\d{3}(?:\\.\\d{1,2})?)(?![\\d.,]*\\d)(?!\\s?(?:%|percent|per\\scent|bn|mn|k\\b|million|billion|basis|bps|pips|points))';
const FROM_TO = new RegExp(`\\bfrom\\s(?:the\\s)?${RATE}(?:\\s\\p{L}+){0,3}?\\sto\\s${RATE}`, 'iu');
const TO_FROM = new RegExp(`\\b(?:to|at)\\s${RATE}(?:\\s\\p{L}+){0,3}?,?\\sfrom\\s(?:the\\s)?${RATE}`, 'iu');
/** Words of texts in which two rates are not the start and end of a move. */
const NO_MOVE = /retrace|fibonacci|\brange|channel/iu;
/** Largest ratio of two rates that can be one move. */
const FURTHEST = 1.4;

/** Direction of a rate by its figures, as in "from 1.0850 to 1.0790": 1 up, -1 down, 0 if there is no such move. */
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
