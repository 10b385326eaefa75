import type { DocumentSentence, LinkedMention, Token } from '@/lib/model';
import { GIVEN_NAMES } from '@/lib/model/given-names';
import { isCapital } from '@/lib/text';
import { groupBy } from '@/lib/util/group-by';
import { wordSet } from '@/lib/util/word-set';

/**
 * Index of the sentence that first gives a person's full name ("Adam Neumann"), by surname. It is `Infinity` for
 * names in the title: the brief appears under it and needs no other introduction.
 */
export type Introductions = ReadonlyMap<string, number>;

/** People whom readers know by surname alone. */
const KNOWN = wordSet('Trump Biden Obama Powell Yellen Lagarde Musk Buffett Putin Xi Starmer Macron');

/** Finds people's full names, except those that belong to a company, such as Charles Schwab. Linear. */
export function introductionsIn(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): Introductions {
  const linked = groupBy(mentions, ({ sentence }) => sentence);
  const found = new Map<string, number>();
  for (const { index, part, tokens } of sentences) {
    const here = linked.get(index) ?? [];
    for (const { text, start } of surnamesOf(tokens))
      if (
        !found.has(text) &&
        !KNOWN.has(text) &&
        !here.some((name) => name.start <= start && start < name.end)
      )
        found.set(text, part === 'title' ? Infinity : index);
  }
  return found;
}

/** Surname tokens, each after a given name: "Adam Neumann", "Jane Q. Roe". */
const surnamesOf = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, at) => {
    if (!isCapital(token.text) || !GIVEN_NAMES.has(token.norm)) return [];
    const next = tokens[at + 1]?.text.length === 1 ? tokens.slice(at + 2).find(isName) : tokens[at + 1];
    return next && isName(next) ? [next] : [];
  });

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

/**
 * Index of the earlier sentence that introduces a person whom this one names by surname alone; undefined if
 * there is none. Linear.
 */
export function introducedIn(
  { index, tokens }: DocumentSentence,
  introductions: Introductions,
): number | undefined {
  if (introductions.size === 0) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]!.text)) continue;
    const introduced = introductions.get(withoutPossessive(tokens[at]!.text));
    if (introduced !== undefined && introduced < index && !isName(tokens[at - 1])) return introduced;
  }
  return undefined;
}

const withoutPossessive = (text: string): string => text.replace(/['’]s?$/u, '');
