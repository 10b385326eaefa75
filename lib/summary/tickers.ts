import type { LinkedMention } from '@/lib/model';
import { type Edit, insideQuotes } from './edits';

const LEGAL_FORM =
  /^,? (?:Inc|Corp|Corporation|Ltd|Limited|plc|PLC|AG|SE|NV|N\.V|S\.A|SA|Co|Company|Group|Holdings|LLC)\b\.?(?![\p{L}])/u;

/** A name goes on after the mention ("Google Cloud", "Meta-owned"), so that a bracket would cut it in two. */
const NAME_GOES_ON =
  /^(?:[-‑–]\p{L}| (?!(?:CEO|CFO|COO|CTO|Chief|Chair|Chairman|Chairwoman|President|I)\b)\p{Lu}[\p{L}\d]*)/u;

/**
 * One insertion for each listed company that has not been introduced yet: its symbol in brackets after the name,
 * behind a legal form and a possessive ("Meta Platforms' (META) stake"). Quotations are left as they were said.
 * @param text the sentence's text, `offset` where it starts in the body text
 * @param introduced symbols already shown; those shown here are added
 */
export function tickerEdits(
  text: string,
  offset: number,
  mentions: readonly LinkedMention[],
  introduced: Set<string>,
): Edit[] {
  const edits: Edit[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    const { symbol, kind } = mention.instrument;
    if (symbol === undefined || (kind !== 'company' && kind !== 'fund') || introduced.has(symbol)) continue;
    const at = placeAfter(text, mention.start - offset, mention.end - offset);
    if (at === undefined) continue;
    introduced.add(symbol);
    if (!isShown(text, mention.surface, symbol, at)) edits.push({ start: at, end: at, text: ` (${symbol})` });
  }
  return edits;
}

function placeAfter(text: string, start: number, end: number): number | undefined {
  if (start < 0 || end > text.length || insideQuotes(text, start)) return undefined;
  const named = end + lengthOf(LEGAL_FORM, text, end);
  const at = named + possessiveLength(text, named);
  return at === named && NAME_GOES_ON.test(text.slice(at)) ? undefined : at;
}

const lengthOf = (wording: RegExp, text: string, at: number) => wording.exec(text.slice(at))?.[0].length ?? 0;

function possessiveLength(text: string, at: number): number {
  if (/^['’]s(?![\p{L}\d])/u.test(text.slice(at))) return 2;
  return text[at - 1] === 's' && /^['’](?![\p{L}\d])/u.test(text.slice(at)) ? 1 : 0;
}

function isShown(text: string, surface: string, symbol: string, at: number): boolean {
  return surface.replace('$', '') === symbol || text.startsWith(` (${symbol})`, at);
}
