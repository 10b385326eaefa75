/** A change to a sentence: `text` replaces `[start, end)`. It is empty for deletions. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Applies edits, which must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

/** Whether index `at` of `text` is inside a quotation, judging by the straight and curly quotes before it. */
export function insideQuotes(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.split('“').length > before.split('”').length;
}
