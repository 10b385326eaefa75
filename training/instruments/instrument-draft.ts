import type { InstrumentKind } from '@/lib/model';

/** An instrument on its way into the dictionary. */
export interface Draft {
  kind: InstrumentKind;
  name: string;
  /** Absent for private companies. */
  symbol?: string;
  exchange?: string;
  sector?: string;
  /** US dollars; where only a size class is known, a value typical of it. */
  marketCap: number;
  /** Symbols of the company's other lines. */
  lines: string[];
  /** Where it was read, for error messages. */
  where: string;
}

/** One more name for an instrument. */
export interface DraftAlias {
  text: string;
  /** Symbol, or the name of a private company. */
  target: string;
  /** 0 (never alone) to 9 (needs nothing else). */
  prior: number;
  where: string;
}
