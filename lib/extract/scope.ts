/** What of a page is read: what is below `root` (the page's body, or an element in it), without these boxes in it. */
export interface Scope {
  root: Element;
  without: readonly Element[];
}
