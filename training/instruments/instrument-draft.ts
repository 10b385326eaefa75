import type { InstrumentKind } from '@/lib/model';

/** An instrument while the dictionary is being built. */
export interface Draft {
  kind: InstrumentKind;
  name: string;
  /** Absent for private companies. */
  symbol?: string;
  exchange?: string;
  sector?: string;
  /** US dollars; if only the size class is known, a typical value. */
  marketCap: number;
  /** Symbols of the company's other listings. */
  lines: string[];
  /** Where it was read, for error messages. */
  where: string;
}

/** A further name for an instrument. */
export interface DraftAlias {
  text: string;
  /** Symbol, or the name of a private company. */
  target: string;
  /** From 0 (never meant on its own) to 9 (unambiguous). */
  prior: number;
  where: string;
}
