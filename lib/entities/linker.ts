import type { Document, InstrumentOverride, LinkedMention, MarkupHint } from '@/lib/model';
import { groupBy } from '@/lib/util/group-by';
import { wordSet } from '@/lib/util/word-set';
import { type ArticleFacts, establish, readFacts, type SentenceNames } from './article-facts';
import { type BareSymbol, bareSymbols } from './bare-symbols';
import { type Candidate, candidatesIn, type View, viewOf } from './candidates';
import { type Dateline, datelineOf, isOutside, isOutsideDateline } from './datelines';
import type { Dictionary } from './dictionary';
import { explicitSymbols } from './explicit';
import { judge, type Neighbours } from './judge';
import { otherSensesIn } from './other-senses';
import { applyOverrides } from './overrides';
import { type ResolvedSymbol, resolveSymbols } from './resolve-symbols';
import { isSource } from './sources';

/** Finds the instruments named in an article. */
export interface Linker {
  /** Returns non-overlapping mentions, ordered by sentence and start. `hints` come from the page's own markup. */
  link(document: Document, hints: readonly MarkupHint[]): LinkedMention[];
}

/**
 * Creates a linker for a dictionary. The reader's overrides take precedence. Keeps no state between calls and runs
 * in time linear in the text's length.
 */
export function createLinker(dictionary: Dictionary, overrides: readonly InstrumentOverride[] = []): Linker {
  const own = applyOverrides(dictionary, overrides);
  return {
    link(document, hints) {
      const read = document.sentences.map((sentence) => readSentence(viewOf(sentence), own));
      const isOtherSense = otherSensesIn(read, hints);
      const meant = (some: readonly Candidate[]) => some.filter((candidate) => !isOtherSense(candidate));
      const sentences = read.map((sentence) => ({ ...sentence, named: meant(sentence.named) }));
      const facts = readFacts(sentences, hints, own, document.isBusiness);
      const candidates = sentences.map(({ view, symbols, dateline }) =>
        freeOf(meant(spokenOf(candidatesIn(view, [facts.names, own.names]), dateline)), symbols),
      );
      learnFromAccepted(facts, candidates);
      const mentions = candidates.flatMap((some, at) => {
        const { view, symbols, dateline } = sentences[at] as SentenceFacts;
        const sure = symbols.map((symbol) => ({ ...symbol, confidence: EXPLICIT }));
        const bare = bareSymbols(view, own, facts).filter((symbol) => isOutside(symbol, dateline));
        return linkSentence(some, [...sure, ...bare], facts);
      });
      return mentions.filter(({ surface, instrument }) => !own.isSilenced(surface, instrument));
    },
  };
}

/** What can be read from a sentence without the rest of the article. */
interface SentenceFacts extends SentenceNames {
  dateline: Dateline | undefined;
}

function readSentence(view: View, own: Dictionary): SentenceFacts {
  const all = candidatesIn(view, [own.names]);
  const explicit = explicitSymbols(view.sentence, own);
  const dateline = datelineOf(view, explicit, all);
  const named = spokenOf(all, dateline);
  const outside = explicit.filter((symbol) => isOutside(symbol, dateline));
  return { view, named, symbols: resolveSymbols(view, outside, named), dateline };
}

/** Drops candidates that only name the source of the news. */
const spokenOf = (candidates: readonly Candidate[], dateline: Dateline | undefined): Candidate[] =>
  candidates.filter((candidate) => isOutsideDateline(candidate, dateline) && !isSource(candidate));

/** Candidates that do not overlap an explicit symbol. Both lists must be sorted by position. */
function freeOf(candidates: readonly Candidate[], symbols: readonly ResolvedSymbol[]): Candidate[] {
  let at = 0;
  return candidates.filter(({ start, end }) => {
    while ((symbols[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (symbols[at]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}

/**
 * If a doubtful name is accepted in this share of its places, it counts everywhere. A single place may be chance.
 */
const COUNTS_BY_ITSELF = 0.25;

function learnFromAccepted(facts: ArticleFacts, candidates: readonly (readonly Candidate[])[]): void {
  const accepted = candidates.flatMap((some) => {
    const doubtful = some.filter(({ entry }) => !facts.established.has(entry.instrument.id));
    if (doubtful.length === 0) return [];
    const companies = sureCompanies(some);
    return doubtful.filter((candidate) => judge(candidate, facts, neighboursOf(candidate, companies)));
  });
  for (const [id, places] of groupBy(accepted, ({ entry }) => entry.instrument.id)) {
    const [{ entry, view }] = places as [Candidate];
    if (places.length < COUNTS_BY_ITSELF * (facts.counts.get(id) ?? 0)) continue;
    establish(facts, entry.instrument, `supported by finance words in sentence ${view.sentence.index + 1}`);
  }
}

/** The nearly certain companies of a sentence, with the units where they start and end (exclusive). */
interface SureCompanies {
  ids: ReadonlySet<string>;
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

function sureCompanies(candidates: readonly Candidate[]): SureCompanies {
  const sure = candidates.filter(
    ({ entry }) => entry.prior >= NEARLY_SURE && entry.instrument.kind === 'company',
  );
  return {
    ids: new Set(sure.map(({ entry }) => entry.instrument.id)),
    starts: new Set(sure.map(({ from }) => from)),
    ends: new Set(sure.map(({ to }) => to)),
  };
}

/** How the nearly certain companies relate to a candidate. `Walmart and Target` and `Macy's, Gap` are lists. */
function neighboursOf(
  { entry, view: { units }, from, to }: Candidate,
  { ids, starts, ends }: SureCompanies,
): Neighbours {
  const isBetween = (at: number) => BETWEEN_COMPANIES.has(units[at]?.key ?? '');
  return {
    companies: ids.size - (ids.has(entry.instrument.id) ? 1 : 0),
    isListed: (ends.has(from - 1) && isBetween(from - 1)) || (starts.has(to + 1) && isBetween(to)),
  };
}

const BETWEEN_COMPANIES = wordSet(', and or & /');

const NEARLY_SURE = 7;
const EXPLICIT = 0.99;

/** The mentions of one sentence in order. A name wins over a bare ticker inside it. */
function linkSentence(
  candidates: readonly Candidate[],
  symbols: readonly BareSymbol[],
  facts: ArticleFacts,
): LinkedMention[] {
  const companies = sureCompanies(candidates);
  const named = candidates.flatMap((candidate) => {
    const verdict = judge(candidate, facts, neighboursOf(candidate, companies));
    return verdict ? [mentionOf(candidate.view, candidate.entry.instrument, candidate, verdict)] : [];
  });
  const explicit = symbols.map((symbol) => {
    const { view, instrument, label, confidence } = symbol;
    const reason = confidence === EXPLICIT ? `explicit ticker (${label})` : `ticker (${label})`;
    return mentionOf(view, instrument, symbol, { confidence, reason });
  });
  return withoutOverlaps([...named, ...explicit].sort((a, b) => a.start - b.start || b.end - a.end));
}

function withoutOverlaps(mentions: readonly LinkedMention[]): LinkedMention[] {
  let end = -1;
  return mentions.filter((mention) => {
    const isFree = mention.start >= end;
    if (isFree) end = mention.end;
    return isFree;
  });
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
