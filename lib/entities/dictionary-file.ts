/**
 * The format of `public/data/instruments.json`. It stores columns rather than rows because they compress better.
 */
export interface DictionaryFile {
  format: 'tickertone-instruments';
  version: 1;
  /** Date of the newest source and a hash of everything below, such as `2026-08-22.1f0c93ab`. */
  id: string;
  exchanges: string[];
  sectors: string[];
  instruments: {
    /** Space-separated; `-` for a private company. */
    symbols: string;
    /** Separated by `|`, most valuable first. */
    names: string;
    /** One letter each, see `KIND_LETTERS`. */
    kinds: string;
    /** One character each: index into `exchanges`, in `DIGITS`. */
    exchanges: string;
    sectors: string;
    /** One digit each: how sure the name is on its own, 0 (never) to 9 (needs no other evidence). */
    priors: string;
    /** The same for the short name; `-` if there is none. */
    shorts: string;
    /** Symbol -> the company's other lines, space-separated. */
    lines: Record<string, string>;
  };
  /**
   * Additional names. `texts` and `targets` correspond by position; a target is a symbol, or `-` and a private
   * company's index.
   */
  aliases: { texts: string; targets: string; priors: string };
  /** Old symbol -> current symbol. */
  renamed: Record<string, string>;
  /** Symbols without a known name, sorted and space-separated. */
  tail: string;
}

/** The required value of `format`; other files are rejected. */
export const FORMAT = 'tickertone-instruments';
/** The required value of `version`; incremented with every format change. */
export const VERSION = 1;

/** The letters for instrument kinds in the `kinds` column. */
export const KIND_LETTERS = {
  c: 'company',
  p: 'private',
  f: 'fund',
  i: 'index',
  x: 'currency',
  m: 'commodity',
  b: 'crypto',
} as const;

/** Digits used in the one-character columns; `-` means no value. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
