import { createHash } from 'node:crypto';
import { DIGITS, type DictionaryFile, FORMAT, KIND_LETTERS, VERSION } from '@/lib/entities/dictionary-file';
import type { Draft, DraftAlias } from './instrument-draft';

/** An instrument with the prior probability that its name means it. */
export interface Ranked extends Draft {
  /** 0..9, see `DictionaryFile`. */
  prior: number;
  /** Prior of the short name, 0..9; absent if it has none. */
  short?: number;
}

/** Everything that goes into the dictionary file. */
export interface Parts {
  date: string;
  instruments: Ranked[];
  aliases: DraftAlias[];
  renamed: Record<string, string>;
  tail: string[];
}

const LETTER_OF = Object.fromEntries(Object.entries(KIND_LETTERS).map(([letter, kind]) => [kind, letter]));

/** Encodes the dictionary file. Deterministic; different parts get a different id. */
export function encode(parts: Parts): DictionaryFile {
  const contents = contentsOf(parts);
  const hash = createHash('sha256').update(JSON.stringify(contents)).digest('hex').slice(0, 8);
  return { format: FORMAT, version: VERSION, id: `${parts.date}.${hash}`, ...contents };
}

type Contents = Omit<DictionaryFile, 'format' | 'version' | 'id'>;

function contentsOf({ instruments, aliases: unsorted, renamed, tail }: Parts): Contents {
  // Sorted by company: similar neighbors compress better.
  const aliases = unsorted.toSorted((a, b) => (a.target < b.target ? -1 : Number(a.target > b.target)));
  const exchanges = distinct(instruments.map(({ exchange }) => exchange));
  const sectors = distinct(instruments.map(({ sector }) => sector));
  const privates = new Map(instruments.map(({ symbol, name }, at) => [symbol ? '' : name, at]));
  return {
    exchanges,
    sectors,
    instruments: {
      symbols: instruments.map(({ symbol }) => symbol ?? '-').join(' '),
      names: instruments.map(({ name }) => name).join('|'),
      kinds: instruments.map(({ kind }) => LETTER_OF[kind]).join(''),
      exchanges: instruments.map(({ exchange }) => digitOf(exchanges, exchange)).join(''),
      sectors: instruments.map(({ sector }) => digitOf(sectors, sector)).join(''),
      priors: instruments.map(({ prior }) => prior).join(''),
      shorts: instruments.map(({ short }) => short ?? '-').join(''),
      lines: linesOf(instruments),
    },
    aliases: {
      texts: aliases.map(({ text }) => text).join('|'),
      targets: aliases
        .map(({ target }) => (privates.has(target) ? `-${privates.get(target)}` : target))
        .join(' '),
      priors: aliases.map(({ prior }) => prior).join(''),
    },
    renamed,
    tail: [...tail].sort().join(' '),
  };
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}

function digitOf(values: readonly string[], value: string | undefined): string {
  return value === undefined ? '-' : (DIGITS[values.indexOf(value)] ?? '-');
}

function linesOf(instruments: readonly Draft[]): Record<string, string> {
  const withLines = instruments.filter(({ symbol, lines }) => symbol !== undefined && lines.length > 0);
  return Object.fromEntries(withLines.map(({ symbol, lines }) => [symbol, lines.join(' ')]));
}
