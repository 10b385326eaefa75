import type { DocumentSentence, Instrument, InstrumentKind, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { createNameFinder, type NameFinder } from '../items/find-names';
import type { Span } from '../items/item';

/** Nouns that refer to each kind of instrument. */
const NOUNS: Partial<Record<InstrumentKind, NameFinder>> = {
  crypto: createNameFinder(['the token', 'the coin', 'the cryptocurrency', 'the digital currency']),
  currency: createNameFinder(['the pair', 'the currency pair', 'the exchange rate']),
  commodity: createNameFinder(['the metal', 'the precious metal', 'the yellow metal', 'the fuel']),
  index: createNameFinder(['the index', 'the benchmark index', 'the gauge']),
  fund: createNameFinder(['the fund', 'the etf']),
};
/** A name that begins further into a sentence, in characters, is not its subject. */
const SUBJECT_WITHIN = 30;

/** An instrument that is no company, and the last sentence about it. */
interface Thing {
  instrument: Instrument;
  at: number;
}

/**
 * Resolves references to commodities, currencies, indices, funds and crypto: after "Gold rose 2%", "It has gained 38%
 * this year" is about gold; after EUR/USD, "the pair" means it. Must be called for all sentences in order.
 */
export class MarketFocus {
  private readonly byKind = new Map<InstrumentKind, Thing>();
  private last: Thing | undefined;

  /**
   * The instrument that a sentence without mentions refers to, and where; undefined if there is none. Remembers the
   * sentence's subject for the next ones.
   * @param here the sentence's mentions, in order
   */
  referredIn(sentence: DocumentSentence, here: readonly LinkedMention[]) {
    if (here.length === 0) return this.antecedentIn(sentence);
    this.remember(sentence, here);
    return undefined;
  }

  private antecedentIn({ index, tokens }: DocumentSentence): { id: string; spans: Span[] } | undefined {
    const [first] = tokens;
    if (first && this.last?.at === index - 1 && (first.norm === 'it' || first.norm === 'its'))
      return this.focusOn(this.last, index, [{ start: first.start, end: first.end }]);
    for (const thing of this.byKind.values()) {
      const spans = NOUNS[thing.instrument.kind]?.(tokens) ?? [];
      if (spans.length > 0) return this.focusOn(thing, index, spans);
    }
    return undefined;
  }

  private remember({ index, start }: DocumentSentence, [first]: readonly LinkedMention[]): void {
    if (first === undefined || isCompany(first.instrument.kind) || first.start - start > SUBJECT_WITHIN)
      return;
    this.last = { instrument: first.instrument, at: index };
    this.byKind.set(first.instrument.kind, this.last);
  }

  private focusOn({ instrument }: Thing, at: number, spans: Span[]): { id: string; spans: Span[] } {
    this.last = { instrument, at };
    return { id: instrument.id, spans };
  }
}
