import type { Document, Instrument, LinkedMention } from '@/lib/model';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from './items/item';
import { type ProxySpan, proxySpansIn } from './subjects/proxy-spans';
import type { Subjects } from './subjects/referring';

/** Most spans of an instrument that are used in one sentence. */
const MAX_SPANS = 30;

/** What one sentence says of an instrument. */
export interface Passage {
  sentence: number;
  spans: Span[];
  /** Whether the sentence only refers to the instrument without naming it. */
  referred: boolean;
  /** Whether it says nothing about the instrument, such as when a bank gives its view of another company. */
  isAside: boolean;
  /** Whether the spans take the opposite sentiment: a quote currency, the other side in court. */
  reversed: boolean;
}

/** An instrument, its mentions, and the sentences that name or refer to it, in order. */
export interface Subject {
  instrument: Instrument;
  own: readonly LinkedMention[];
  passages: readonly Passage[];
}

/** The instruments of a text, in order of first mention. */
export function subjectsOf(
  { sentences }: Document,
  mentions: readonly LinkedMention[],
  { references, aside }: Subjects,
): Subject[] {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const proxies = new Map([...bySentence].flatMap(([at, here]) => proxySpansIn(sentences[at]!, here)));
  const referred = groupBy(references, ([, { id }]) => id);
  const passagesOf = (id: string, own: readonly LinkedMention[]) => {
    const named = groupBy(own, ({ sentence }) => sentence).values();
    const passages = new Map(
      Array.from(named, (here) => [here[0]!.sentence, passageOf(here, proxies, aside)]),
    );
    for (const [at, { spans }] of referred.get(id) ?? []) passages.set(at, referredPassage(at, spans));
    return [...passages.values()].sort((a, b) => a.sentence - b.sentence);
  };
  const byId = groupBy(mentions, ({ instrument }) => instrument.id);
  return Array.from(byId, ([id, own]) => ({
    instrument: own[0]!.instrument,
    own,
    passages: passagesOf(id, own),
  }));
}

/**
 * Combines the mentions of an instrument in one sentence. Reversed ones are used only if there are no others.
 */
function passageOf(
  here: readonly LinkedMention[],
  proxies: ReadonlyMap<LinkedMention, ProxySpan | null>,
  aside: ReadonlySet<LinkedMention>,
): Passage {
  const spans = here.map((mention) => proxySpanOf(mention, proxies.get(mention) ?? undefined));
  const plain = spans.filter(({ reversed }) => !reversed);
  return {
    sentence: here[0]!.sentence,
    spans: (plain.length > 0 ? plain : spans).slice(0, MAX_SPANS),
    referred: false,
    isAside: here.every((mention) => aside.has(mention) || proxies.get(mention) === null),
    reversed: plain.length === 0,
  };
}

/** The span that carries a mention's sentiment: `proxy` if given, otherwise the mention itself. */
const proxySpanOf = ({ start, end }: LinkedMention, proxy: ProxySpan | undefined): ProxySpan =>
  proxy ?? { start, end, reversed: false };

const referredPassage = (sentence: number, spans: readonly Span[]): Passage => ({
  sentence,
  spans: spans.slice(0, MAX_SPANS),
  referred: true,
  isAside: false,
  reversed: false,
});
