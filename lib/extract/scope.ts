/**
 * The part of a page that is read: the content of `root` (the body or an element in it) except the elements `without`.
 */
export interface Scope {
  root: Element;
  without: readonly Element[];
}
