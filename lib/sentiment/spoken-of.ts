import type { DocumentSentence, Instrument } from '@/lib/model';
import { isInIndustry } from './industries';
import type { Span } from './item';

/** As many companies as a text goes back to. */
const MAX_COMPANIES = 8;

/** Whom a text speaks of, and of whom it has spoken before. */
export class SpokenOf {
  private current: Instrument | undefined;
  /** The last one last. */
  private readonly byId = new Map<string, Instrument>();

  /** The text is about another now, or about nobody. */
  goOn(instrument: Instrument | undefined): void {
    this.current = instrument;
    if (instrument) this.remember(instrument);
  }

  /** The company spoken of now, if it can be what a sentence calls it; else the last of those before that can. */
  meant(sentence: DocumentSentence, spans: readonly Span[]): Instrument | undefined {
    if (this.current === undefined || isInIndustry(this.current, sentence, spans)) return this.current;
    return [...this.byId.values()].reverse().find((before) => isInIndustry(before, sentence, spans));
  }

  private remember(instrument: Instrument): void {
    this.byId.delete(instrument.id);
    this.byId.set(instrument.id, instrument);
    const [first] = this.byId.keys();
    if (first !== undefined && this.byId.size > MAX_COMPANIES) this.byId.delete(first);
  }
}
