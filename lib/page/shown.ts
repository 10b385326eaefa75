/**
 * Calls back at once or, on a prerendered page (https://wicg.github.io/nav-speculation/prerendering.html), when the
 * reader goes there, which may be never.
 */
export function whenShown(document: Document, then: () => void): void {
  if (Reflect.get(document, 'prerendering') !== true) then();
  else document.addEventListener('prerenderingchange', () => then(), { once: true });
}
