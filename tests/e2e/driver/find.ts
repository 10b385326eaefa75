import type { Finder } from './driver';

/**
 * Runs inside a page: the first visible element that a finder means. Card hosts stand directly under the root. No
 * function in it may have a name: what runs TypeScript puts a helper around those, which pages don't have.
 */
export function findElement({ css, text, in: place }: Finder): Element | null {
  const hosts = Array.from(document.documentElement.children, ({ shadowRoot }) => shadowRoot);
  const roots: ParentNode[] = place === 'overlay' ? hosts.filter((root) => root !== null) : [document];
  const found = roots
    .flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>(css)))
    .filter((element) => element.checkVisibility());
  if (text === undefined) return found[0] ?? null;
  return (
    found.find((element) =>
      [element.ariaLabel, element.title, element.textContent].some((said) => said?.includes(text)),
    ) ?? null
  );
}

/**
 * Runs inside a page: whether a click in the middle of an element, once that is in view, is heard by it.
 * @throws as Playwright does where a view has drawn another in its place
 */
export function liesFree(element: Element): boolean {
  if (!element.isConnected) throw new Error('Element is not attached to the DOM');
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = element.getRootNode() as Document | ShadowRoot;
  return element.contains(place.elementFromPoint(left + width / 2, top + height / 2));
}

/** A finder in words, for messages. */
export const describeFinder = ({ css, text }: Finder): string =>
  text === undefined ? css : `${css} with "${text}"`;
