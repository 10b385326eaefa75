import type { Quantity } from './numbers';

export type { Span } from '@/lib/model';

/** One unit that features are made of: a word, a whole number with its unit, a whole name, or the target. */
export interface Item {
  word: string;
  /** Hash of `word`. */
  id: number;
  /** Hash of the word without its commonest endings. */
  stem: number;
  /** Class of the lexicon, or -1. */
  cls: number;
  quantity?: Quantity;
  /** Whether a clause begins with it as a rule. */
  beginsClause: boolean;
  /** Number of the clause. */
  clause: number;
  /** First and last of the tokens that it stands for. */
  first: number;
  last: number;
}
