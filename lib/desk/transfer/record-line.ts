import type { Analysis } from '@/lib/model';
import { parsedJson } from '@/lib/util/parsed-json';
import { isRecord } from './checks';
import { isTooDeep } from './depth';

/** One parsed line of a file: an object with one property, whose name is the line's kind. */
export type Line = Record<string, unknown>;

const START = '{"record":';
const MIDDLE = ',"analysis":';
const END = '}}';

/** The line of a record, from its stored entry and analysis: both JSON without line breaks. */
export const recordLine = (entry: string, analysis: string): string =>
  `${START}${entry.slice(0, -1)}${MIDDLE}${analysis}${END}\n`;

const texts = new WeakMap<object, string>();

/** An analysis as JSON, reusing the text of its line if `readLine` parsed it. */
export const analysisText = (analysis: Analysis): string => texts.get(analysis) ?? JSON.stringify(analysis);

/** Parses a line; empty if it is not JSON or nested too deeply. */
export function readLine(line: string): Line {
  const record = cutRecord(line);
  const value = record === undefined ? parsedJson(line) : { record };
  return isRecord(value) && !isTooDeep(line, value) ? value : {};
}

/** Parses a line written by `recordLine`, cut into entry and analysis. If both parts parse, the cut was right. */
function cutRecord(line: string): Line | undefined {
  const at = line.indexOf(MIDDLE);
  if (at < 0 || !line.startsWith(START) || !line.endsWith(END)) return undefined;
  const entry = parsedJson(`${line.slice(START.length, at)}}`);
  const text = line.slice(at + MIDDLE.length, -END.length);
  const analysis = parsedJson(text);
  if (!isRecord(entry) || !isRecord(analysis)) return undefined;
  texts.set(analysis, text);
  return { ...entry, analysis };
}
