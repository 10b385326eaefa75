import type { Quantity } from './numbers';

export type { Span } from '@/lib/model';

/** One unit that features are computed from: a word, a number with its unit, a name, or the target. */
export interface Item {
  word: string;
  /** Hash of `word`. */
  id: number;
  /** Hash of the stem of `word`. */
  stem: number;
  /** Class in the lexicon, or -1. */
  cls: number;
  quantity?: Quantity;
  /** Whether it usually begins a clause. */
  beginsClause: boolean;
  /** Number of its clause in the sentence. */
  clause: number;
  /** Indices of its first and last token. */
  first: number;
  last: number;
}
