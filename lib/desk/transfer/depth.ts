import { isObject } from '@/lib/util/is-object';

/** Far deeper than our own data. Serializing or copying deeply nested values overflows the stack. */
const MAX_DEPTH = 100;
/** The bit in which brackets and braces differ; no other character maps to these two. */
const EITHER = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/** Whether the parsed `value` of a line of JSON is nested too deeply. Linear in the line's length. */
export const isTooDeep = (line: string, value: unknown): boolean =>
  mayBeDeep(line) && !isWithin(value, MAX_DEPTH);

/** Counts brackets, including those within strings: visiting every value would take as long as parsing. */
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
