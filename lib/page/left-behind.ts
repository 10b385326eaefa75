import { FLASH_NAME, HIGHLIGHT_NAMES } from '@/lib/highlight';
import { CARD_MARK } from '@/lib/model/card-mark';

/**
 * Removes what an orphaned content script left on the page when the extension was updated or disabled: its card no
 * longer reacts to clicks.
 */
export function removeLeftBehind(document: Document): void {
  const cards = document.querySelectorAll(`[${CARD_MARK}]`);
  for (const card of cards) card.remove();
  if (cards.length === 0) return;
  for (const name of [...Object.values(HIGHLIGHT_NAMES), FLASH_NAME]) CSS.highlights.delete(name);
}
