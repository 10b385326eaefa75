import { isObject } from '@/lib/util/is-object';

/** Nothing of ours is nested so deep, and what writes or copies such a value goes down with the stack. */
const MAX_DEPTH = 100;
/** Brackets and braces differ in one bit, and no other signs come out as these with it set. */
const EITHER = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/** Whether the value that a line of JSON says is nested deeper than any of ours. Linear in the line's length. */
export const isTooDeep = (line: string, value: unknown): boolean =>
  mayBeDeep(line) && !isWithin(value, MAX_DEPTH);

/** By the brackets of the line, those in its texts included: a look at each value would take as long as reading it. */
function mayBeDeep(line: string): boolean {
  let depth = 0;
  for (let at = 0; at < line.length && depth <= MAX_DEPTH; at++) {
    const sign = line.charCodeAt(at) | EITHER;
    if (sign === OPENING) depth++;
    else if (sign === CLOSING) depth--;
  }
  return depth > MAX_DEPTH;
}

const isWithin = (value: unknown, depth: number): boolean =>
  !isObject(value) || (depth > 0 && Object.values(value).every((each) => isWithin(each, depth - 1)));
