import type { DocumentSentence, LinkedMention, Token } from '@/lib/model';
import { GIVEN_NAMES } from '@/lib/model/given-names';
import { isCapital } from '@/lib/text';
import { groupBy } from '@/lib/util/group-by';
import { wordSet } from '@/lib/util/word-set';

/** The sentence that first gives each person's whole name ("Adam Neumann"), by surname; a brief stands under the title, which introduces too: `Infinity`. */
export type Introductions = ReadonlyMap<string, number>;

/** Whoever reads of them knows who they are, by their surname alone. */
const KNOWN = wordSet('Trump Biden Obama Powell Yellen Lagarde Musk Buffett Putin Xi Starmer Macron');

/** The names of people that sentences give in whole; none that is a company's, such as Charles Schwab. Linear. */
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

/** "Adam Neumann", "Jane Q. Roe": the tokens behind a given name. */
const surnamesOf = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token, at) => {
    if (!isCapital(token.text) || !GIVEN_NAMES.has(token.norm)) return [];
    const next = tokens[at + 1]?.text.length === 1 ? tokens.slice(at + 2).find(isName) : tokens[at + 1];
    return next && isName(next) ? [next] : [];
  });

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

/** The sentence that introduces whom another one names by surname alone; undefined where it names nobody so. Linear. */
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
