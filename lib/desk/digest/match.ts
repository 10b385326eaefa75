import { rowsWithPrefix } from './postings';
import type { Segment } from './segment';

/** Clears the mask for rows in which some of `words` is not the beginning of any word. */
export function matchWords({ words: postings }: Segment, words: readonly string[], mask: Uint8Array): void {
  for (const word of words) {
    const found = new Uint8Array(mask.length);
    for (const row of rowsWithPrefix(postings, word)) found[row] = 1;
    for (let row = 0; row < mask.length; row++) mask[row]! &= found[row]!;
  }
}
