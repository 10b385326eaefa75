import type { Analysis } from '@/lib/model';
import { parsedJson } from '@/lib/util/parsed-json';
import { isRecord } from './checks';
import { isTooDeep } from './depth';

/** One line of a file: an object with one property, whose name says what it is. */
export type Line = Record<string, unknown>;

const START = '{"record":';
const MIDDLE = ',"analysis":';
const END = '}}';

/** The line of a record, of an entry and its analysis as they are stored: JSON without line breaks. */
export const recordLine = (entry: string, analysis: string): string =>
  `${START}${entry.slice(0, -1)}${MIDDLE}${analysis}${END}\n`;

const texts = new WeakMap<object, string>();

/** An analysis as JSON: as it stood in its line, where `readLine` brought it. */
export const analysisText = (analysis: Analysis): string => texts.get(analysis) ?? JSON.stringify(analysis);

/** What a line says; nothing where it is not JSON, or deeper than any of ours. */
export function readLine(line: string): Line {
  const record = cutRecord(line);
  const value = record === undefined ? parsedJson(line) : { record };
  return isRecord(value) && !isTooDeep(line, value) ? value : {};
}

/** A record from a line as `recordLine` writes it. Where both parts are whole, the cut was at the right place. */
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
