/** A line of a text: `[start, end)` in UTF-16 code units, without its line end. */
export interface Line {
  start: number;
  end: number;
}

/** Fewest line breaks caused by the width that show that a text is hard-wrapped. */
const ENOUGH_BREAKS = 2;
/** Least share of line breaks that are caused by the width; the others end paragraphs. */
const DUE_TO_WIDTH = 0.7;
/** Least share of those that are inside a sentence; otherwise the lines are headlines of similar length. */
const WITHIN_SENTENCES = 0.5;

/** What ends before a line: a paragraph or list item, a line with room for the next word, or a full line. */
type Break = 'paragraph' | 'line' | 'full-line';

/**
 * Joins the lines of each paragraph in a hard-wrapped text, such as an e-mail or wire copy; other texts keep their lines.
 * @param lines the non-blank lines, in order
 * @param startsAnew whether a line always begins a new block, such as a list item
 */
export function unwrapped(
  text: string,
  lines: readonly Line[],
  startsAnew: (line: string) => boolean,
): Line[] {
  const contents = lines.map(({ start, end }) => text.slice(start, end));
  const width = contents.reduce((most, { length }) => Math.max(most, length), 0);
  const breaks = lines.map(({ start }, at): Break => {
    const content = contents[at]!;
    const gap = text.slice(lines[at - 1]?.end ?? 0, start);
    if (at === 0 || !LINE_END.test(gap) || startsAnew(content)) return 'paragraph';
    return fits(content, contents[at - 1]!, width) ? 'line' : 'full-line';
  });
  return isWrapped(contents, breaks) ? joined(lines, breaks) : [...lines];
}

const LINE_END = /^(?:\r\n|\r|\n)$/u;

/** Whether the first word of a line would fit on the line before. */
const fits = (line: string, before: string, width: number): boolean =>
  before.length + 1 + (/\S+/u.exec(line)?.[0] ?? '').length <= width;

function isWrapped(contents: readonly string[], breaks: readonly Break[]): boolean {
  const inside = breaks.filter((kind) => kind !== 'paragraph').length;
  const full = contents.filter((_, at) => breaks[at] === 'full-line');
  const within = full.filter((line) => /^\s*\p{Ll}/u.test(line));
  return (
    full.length >= ENOUGH_BREAKS &&
    full.length >= DUE_TO_WIDTH * inside &&
    within.length >= WITHIN_SENTENCES * full.length
  );
}

function joined(lines: readonly Line[], breaks: readonly Break[]): Line[] {
  const whole: Line[] = [];
  lines.forEach(({ start, end }, at) => {
    const last = whole.at(-1);
    if (last && breaks[at] === 'full-line') last.end = end;
    else whole.push({ start, end });
  });
  return whole;
}
