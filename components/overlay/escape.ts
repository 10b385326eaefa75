import { isUnfocused } from '../ui/kept-focus';

/**
 * Escape closes from inside the card, and from the page while the card is on it and the reader in none of its fields.
 * Keys pressed in the card stay there: they would otherwise trigger the page's own shortcuts. Keys that the page makes
 * up close nothing; none of them reaches into the card. @returns a function that undoes it
 */
export function closeOnEscape(stage: HTMLElement, close: () => void): () => void {
  const inside = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  const outside = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.key !== 'Escape' || event.defaultPrevented) return;
    if (stage.isConnected && isUnfocused(document)) close();
  };
  stage.addEventListener('keydown', inside);
  window.addEventListener('keydown', outside);
  return () => {
    stage.removeEventListener('keydown', inside);
    window.removeEventListener('keydown', outside);
  };
}
