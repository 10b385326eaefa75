import type { AliasFile } from './aliases';
import type { Draft, DraftAlias } from './instrument-draft';

/** Builds one instrument a market symbol; its first name in the file is its name, all others are aliases. */
export function marketDrafts(markets: AliasFile['markets']): { drafts: Draft[]; aliases: DraftAlias[] } {
  const drafts = new Map<string, Draft>();
  const aliases: DraftAlias[] = [];
  for (const { text, symbol, kind, prior, where } of markets) {
    const target = symbol.replace(/=X$/u, '');
    if (!drafts.has(target)) {
      drafts.set(target, { kind, name: text, symbol: target, marketCap: 0, lines: [], where });
    }
    aliases.push({ text, target, prior, where });
  }
  return { drafts: [...drafts.values()], aliases };
}
