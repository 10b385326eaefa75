import type { Document, InstrumentOverride, LinkedMention, MarkupHint } from '@/lib/model';
import { type ArticleFacts, readFacts, SURE } from './article-facts';
import { type Candidate, candidatesIn, type View, viewOf } from './candidates';
import type { Dictionary } from './dictionary';
import { judge } from './evidence';
import { explicitSymbols } from './explicit';
import { applyOverrides } from './overrides';
import { type ResolvedSymbol, resolveSymbols } from './resolve-symbols';

/** Finds the instruments that an article names. */
export interface Linker {
  /** Mentions in order of sentence and start, none overlapping; `hints` are what the page's own markup names. */
  link(document: Document, hints: readonly MarkupHint[]): LinkedMention[];
}

/** A linker over a dictionary, where the reader's own words win. No state between calls; linear in the text's length. */
export function createLinker(dictionary: Dictionary, overrides: readonly InstrumentOverride[] = []): Linker {
  const own = applyOverrides(dictionary, overrides);
  return {
    link(document, hints) {
      const views = document.sentences.map(viewOf);
      const first = views.map((view) => candidatesIn(view, [own.names]));
      const symbols = views.map((view, at) =>
        resolveSymbols(view, explicitSymbols(view.sentence, own), first[at] ?? []),
      );
      const facts = readFacts(views, first, symbols, hints, own);
      const mentions = views.flatMap((view, at) =>
        linkSentence(candidatesIn(view, [facts.names, own.names]), symbols[at] ?? [], facts),
      );
      return mentions.filter(({ surface, instrument }) => !own.isSilenced(surface, instrument));
    },
  };
}

function linkSentence(
  candidates: readonly Candidate[],
  symbols: readonly ResolvedSymbol[],
  facts: ArticleFacts,
): LinkedMention[] {
  const free = candidates.filter(
    ({ start, end }) => !symbols.some((symbol) => start < symbol.end && symbol.start < end),
  );
  const sure = free.filter(({ entry }) => entry.prior >= SURE && entry.instrument.kind === 'company');
  const named = free.flatMap((candidate) => {
    const verdict = judge(candidate, facts, sure.filter(({ entry }) => entry !== candidate.entry).length);
    return verdict ? [mentionOf(candidate.view, candidate.entry.instrument, candidate, verdict)] : [];
  });
  const explicit = symbols.map((symbol) =>
    mentionOf(symbol.view, symbol.instrument, symbol, {
      confidence: 0.99,
      reason: `explicit ticker (${symbol.label})`,
    }),
  );
  return [...named, ...explicit].sort((a, b) => a.start - b.start);
}

function mentionOf(
  { sentence }: View,
  instrument: LinkedMention['instrument'],
  { start, end }: { start: number; end: number },
  verdict: { confidence: number; reason: string },
): LinkedMention {
  return {
    instrument,
    sentence: sentence.index,
    start,
    end,
    surface: sentence.source.slice(start, end),
    inTitle: sentence.part === 'title',
    ...verdict,
  };
}
