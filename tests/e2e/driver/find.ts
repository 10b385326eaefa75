import type { Finder } from './driver';

/**
 * Runs inside a page: the first visible element that matches a finder. Card hosts are children of the root element.
 * Must not contain named functions: `tsx` adds helpers to those that do not exist in pages.
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
 * Runs inside a page: scrolls an element into view, and tells whether a click in its middle would reach it.
 * @throws like Playwright if a view has replaced the element
 */
export function liesFree(element: Element): boolean {
  if (!element.isConnected) throw new Error('Element is not attached to the DOM');
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = element.getRootNode() as Document | ShadowRoot;
  return element.contains(place.elementFromPoint(left + width / 2, top + height / 2));
}

/** Describes a finder in messages. */
export const describeFinder = ({ css, text }: Finder): string =>
  text === undefined ? css : `${css} with "${text}"`;
