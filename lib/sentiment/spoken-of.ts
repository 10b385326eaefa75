import type { DocumentSentence, Instrument } from '@/lib/model';
import type { Span } from './item';
import { isInTrade } from './trades';

/** As many companies as a text goes back to. */
const MOST = 8;

/** The companies that a text has spoken of so far, the last one last. */
export class SpokenOf {
  private readonly byId = new Map<string, Instrument>();

  /** Puts an instrument last, and forgets the first of too many. */
  remember(instrument: Instrument): void {
    this.byId.delete(instrument.id);
    this.byId.set(instrument.id, instrument);
    const [first] = this.byId.keys();
    if (first !== undefined && this.byId.size > MOST) this.byId.delete(first);
  }

  /** The company spoken of now, if it can be what a sentence calls it; else the last of those before that can. */
  meant(
    current: Instrument | undefined,
    sentence: DocumentSentence,
    spans: readonly Span[],
  ): Instrument | undefined {
    if (current === undefined || isInTrade(current, sentence, spans)) return current;
    return [...this.byId.values()].reverse().find((before) => isInTrade(before, sentence, spans));
  }
}
