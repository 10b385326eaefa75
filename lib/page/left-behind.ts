import { FLASH_NAME, HIGHLIGHT_NAMES } from '@/lib/highlight';
import { CARD_MARK } from '@/lib/model/card-mark';

/**
 * Takes off the page what a script left there that the browser ended when the extension was updated or switched off:
 * its card answers no click then.
 */
export function removeLeftBehind(document: Document): void {
  const cards = document.querySelectorAll(`[${CARD_MARK}]`);
  for (const card of cards) card.remove();
  if (cards.length === 0) return;
  for (const name of [...Object.values(HIGHLIGHT_NAMES), FLASH_NAME]) CSS.highlights.delete(name);
}
