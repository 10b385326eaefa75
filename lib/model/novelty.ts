/** How an article stands against what the reader has read before. */
export interface Novelty {
  /** 3 for the third article on this story; 1 for the first. */
  ordinal: number;
  /** When the first of them was read, milliseconds since 1970. */
  since: number;
  /** Amounts that only this article says, as written. */
  fresh: readonly string[];
}
