import type { BlockKind } from '@/lib/model';

const KINDS: readonly (readonly [selector: string, kind: BlockKind])[] = [
  ['figcaption,caption,figure', 'caption'],
  ['h1,h2,h3,h4,h5,h6,[role="heading"]', 'heading'],
  ['table', 'table'],
  ['blockquote', 'quote'],
  ['li,dt,dd', 'list-item'],
];

/** What kind of text the page's markup says this is. */
export function kindByMarkup(parent: Element): BlockKind {
  return KINDS.find(([selector]) => parent.closest(selector) !== null)?.[1] ?? 'paragraph';
}
