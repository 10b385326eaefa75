import type { DocumentSentence, Instrument } from '@/lib/model';
import type { Span } from '../items/item';
import { isInIndustry } from './industries';

/** Most companies remembered. */
const MAX_COMPANIES = 8;

/** Tracks the company that is the current subject of a text, and the previous ones. */
export class CompanyFocus {
  private current: Instrument | undefined;
  /** Subjects so far, the most recent last. */
  private readonly byId = new Map<string, Instrument>();

  /** Changes the subject; undefined if the text has none now. */
  set(instrument: Instrument | undefined): void {
    this.current = instrument;
    if (instrument) this.remember(instrument);
  }

  /**
   * The most recent subject, the current one first, that the nouns at `spans` can mean; undefined if there is no
   * current one.
   */
  antecedentOf(sentence: DocumentSentence, spans: readonly Span[]): Instrument | undefined {
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
