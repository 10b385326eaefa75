import { isUnfocused } from '../../ui/kept-focus';

/**
 * Closes the card on Escape, pressed inside the card, or on the page unless the focus is in one of the page's fields.
 * Keys pressed in the card stop there, or they would trigger the page's own shortcuts. Synthetic events from the page
 * are ignored.
 * @returns a function that removes the listeners
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
