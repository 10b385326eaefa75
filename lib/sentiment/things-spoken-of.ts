import type { DocumentSentence, Instrument, InstrumentKind, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { createNameFinder, type NameFinder } from './find-names';
import type { Span } from './item';

/** What each kind of thing is called once it has been named. */
const CALLED: Partial<Record<InstrumentKind, NameFinder>> = {
  crypto: createNameFinder(['the token', 'the coin', 'the cryptocurrency', 'the digital currency']),
  currency: createNameFinder(['the pair', 'the currency pair', 'the exchange rate']),
  commodity: createNameFinder(['the metal', 'the precious metal', 'the yellow metal', 'the fuel']),
  index: createNameFinder(['the index', 'the benchmark index', 'the gauge']),
  fund: createNameFinder(['the fund', 'the etf']),
};
/** Behind so many characters of a sentence, or their name, the first name is no subject. */
const SUBJECT_WITHIN = 30;

/** A thing that is no company, and the sentence that was about it last. */
interface Thing {
  instrument: Instrument;
  at: number;
}

/**
 * Goes through a text for the raw materials, currencies, indices and funds that its sentences are about, as companies
 * are: behind "Gold rose 2%" it is gold of which "It has gained 38% this year" tells, and behind EUR/USD "the pair" is that.
 */
export class ThingsSpokenOf {
  private readonly byKind = new Map<InstrumentKind, Thing>();
  private last: Thing | undefined;

  /**
   * The thing that a sentence refers to which names nobody, and where; undefined where it does to none. What it is
   * about is remembered for the sentences behind it. @param here whom it names, in order
   */
  referredIn(sentence: DocumentSentence, here: readonly LinkedMention[]) {
    if (here.length === 0) return this.meantIn(sentence);
    this.hear(sentence, here);
    return undefined;
  }

  private meantIn({ index, tokens }: DocumentSentence): { id: string; spans: Span[] } | undefined {
    const [first] = tokens;
    if (first && this.last?.at === index - 1 && (first.norm === 'it' || first.norm === 'its'))
      return this.goOn(this.last, index, [{ start: first.start, end: first.end }]);
    for (const thing of this.byKind.values()) {
      const spans = CALLED[thing.instrument.kind]?.(tokens) ?? [];
      if (spans.length > 0) return this.goOn(thing, index, spans);
    }
    return undefined;
  }

  private hear({ index, start }: DocumentSentence, [first]: readonly LinkedMention[]): void {
    if (first === undefined || isCompany(first.instrument.kind) || first.start - start > SUBJECT_WITHIN)
      return;
    this.last = { instrument: first.instrument, at: index };
    this.byKind.set(first.instrument.kind, this.last);
  }

  private goOn({ instrument }: Thing, at: number, spans: Span[]): { id: string; spans: Span[] } {
    this.last = { instrument, at };
    return { id: instrument.id, spans };
  }
}
