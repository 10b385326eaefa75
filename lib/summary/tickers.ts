import type { LinkedMention } from '@/lib/model';
import { type Edit, insideQuotes } from './edits';
import { placeAfterName } from './name-end';

/** The article's own listing in brackets: " (NYSE: FI)", " (NASDAQ: GOOG, GOOGL)". */
const OWN_BRACKET = /^ \([\p{L} .]{2,20}:\s?([A-Z\d][A-Z\d.-]{0,11})[^()]{0,30}\)/u;

/**
 * One insertion for each listed company or fund not introduced yet: its symbol in brackets after the name,
 * any legal form and possessive ("Meta Platforms' (META) stake"). Quotations stay untouched.
 * @param text the sentence's text; `offset` is where it starts in the body text
 * @param introduced symbols already shown; symbols shown here are added to it
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
    const at = placeAfter(text, offset, mention);
    if (at === undefined) continue;
    introduced.add(symbol);
    if (mention.surface.replace('$', '') !== symbol && !isShown(text, at, symbol))
      edits.push({ start: at, end: at, text: ` (${symbol})${stopAfter(text, at)}` });
  }
  return edits;
}

/**
 * Whether to keep the bracket that the edit would delete, because with it the article introduces a company named
 * in this sentence: by our symbol, or by another one right after the name.
 */
export function introducesCompany(
  text: string,
  offset: number,
  { start, end }: Edit,
  mentions: readonly LinkedMention[],
  introduced: ReadonlySet<string>,
): boolean {
  const bracket = text.slice(start, end).trim();
  return mentions.some((mention) => {
    const { symbol } = mention.instrument;
    if (symbol === undefined || introduced.has(symbol)) return false;
    if (bracket === `(${symbol})`) return true;
    return isShown(text, start, symbol) && placeAfter(text, offset, mention) === start;
  });
}

function placeAfter(text: string, offset: number, mention: LinkedMention): number | undefined {
  const [start, end] = [mention.start - offset, mention.end - offset];
  if (start < 0 || end > text.length || insideQuotes(text, start)) return undefined;
  if (MADE_BY.test(text.slice(0, start))) return undefined;
  const at = placeAfterName(text, start, end, mention.instrument.name);
  return at !== undefined && MODEL_NUMBER.test(text.slice(at)) ? undefined : at;
}

/** "The maker of Wegovy", "the owner of Ray-Ban and Oakley": the whole phrase means the company, not the brand. */
const MADE_BY =
  /\b(?:makers?|owners?|operators?|parent|developers?|manufacturers?|publishers?|producers?|sellers?) of (?:the )?(?:[^,;."“”]{1,30}(?:,|,? and) ){0,3}$/iu;

/** A number that belongs to the name: "iPhone 17", "Boeing 737". "Microsoft 2.7%" is a price move instead. */
const MODEL_NUMBER = /^ \d[\d.]*(?![\d.]|\s?(?:%|percent|per cent|pence|cents|points))/u;

/** Whether a bracket at `at` shows the symbol or another of the article's own. Ours replaces "(NASDAQ: OURS)". */
function isShown(text: string, at: number, symbol: string): boolean {
  const own = OWN_BRACKET.exec(text.slice(at))?.[1];
  const isOther = own !== undefined && own !== symbol && !symbol.startsWith(`${own}.`);
  return isOther || text.startsWith(` (${symbol})`, at);
}

/** The sentence's full stop, if that of "Inc." ended the sentence as well. */
const stopAfter = (text: string, at: number) => (text[at - 1] === '.' && at === text.length ? '.' : '');
