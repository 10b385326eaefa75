/** What `public/data/instruments.json` looks like: columns rather than rows, since they compress better. */
export interface DictionaryFile {
  format: 'tickertone-instruments';
  version: 1;
  /** Day of the youngest source and a hash of all that follows, such as `2026-08-22.1f0c93ab`. */
  id: string;
  exchanges: string[];
  sectors: string[];
  instruments: {
    /** Separated by spaces; `-` for a private company. */
    symbols: string;
    /** Separated by `|`, most valuable first. */
    names: string;
    /** One letter each, see `KIND_LETTERS`. */
    kinds: string;
    /** One character each: index into `exchanges`, in `DIGITS`. */
    exchanges: string;
    sectors: string;
    /** One digit each: how sure the name alone is, 0 (never) to 9 (needs nothing else). */
    priors: string;
    /** The same for the short name, `-` where there is none. */
    shorts: string;
    /** Symbol -> its company's other lines, separated by spaces. */
    lines: Record<string, string>;
  };
  /** More names: `texts` and `targets` (symbols, or `-` and the private company's place) side by side. */
  aliases: { texts: string; targets: string; priors: string };
  /** Old symbol -> symbol. */
  renamed: Record<string, string>;
  /** Symbols known by themselves only, sorted and separated by spaces. */
  tail: string;
}

/** What `format` says; a file that says something else is refused. */
export const FORMAT = 'tickertone-instruments';
/** What `version` says; raised with every change of the format. */
export const VERSION = 1;

/** The letter of each kind in the column `kinds`. */
export const KIND_LETTERS = {
  c: 'company',
  p: 'private',
  f: 'fund',
  i: 'index',
  x: 'currency',
  m: 'commodity',
  b: 'crypto',
} as const;

/** Digits of the one-character columns; `-` is no value. */
export const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
