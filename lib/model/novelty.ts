/** What is new in an article compared with what the reader read before. */
export interface Novelty {
  /** Position among the articles read on this story: 1 for the first. */
  ordinal: number;
  /** When the first of them was read, milliseconds since 1970. */
  since: number;
  /** Amounts that only this article has, as written. */
  fresh: readonly string[];
}
