import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** What the keyboard stops at. */
const STOPS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
/** Of what comes at the same time, wherever it stands, the control to go on with: not the one that deletes, but one that undoes. */
const FIRST = '[data-takes-focus]';

/** Keeps the focus within the element of the returned ref, as `keepFocus` does. */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => keepFocus(ref.current!), []);
  return ref;
}

/**
 * Where the control that has the focus goes, what stands in its place has it next: a reader by keyboard or screen reader
 * does not start again at the top of the page. @returns a function that stops it
 */
export function keepFocus(within: HTMLElement): () => void {
  let last: Element | undefined;
  const remember = ({ target }: Event) => {
    last = target as Element;
  };
  // Left by a click beside it: where it goes later, it takes no focus along.
  const forget = () =>
    queueMicrotask(() => {
      if (last?.isConnected && isLost(within)) last = undefined;
    });
  const observer = new MutationObserver((changes) => {
    if (last && !last.isConnected && isLost(within)) handOn(last, changes, within);
  });
  within.addEventListener('focusin', remember);
  within.addEventListener('focusout', forget);
  observer.observe(within, { childList: true, subtree: true });
  return () => {
    within.removeEventListener('focusin', remember);
    within.removeEventListener('focusout', forget);
    observer.disconnect();
  };
}

const rootOf = (node: Node) => node.getRootNode() as Document | ShadowRoot;

/** Whether nothing in a document or a shadow root has the focus. */
export const isUnfocused = ({ activeElement }: DocumentOrShadowRoot): boolean =>
  activeElement === null || activeElement === document.body;

/** Nothing has the focus: neither in the page, nor in the shadow root that `within` may be in. */
const isLost = (within: Node): boolean => [document, rootOf(within)].every(isUnfocused);

function handOn(gone: Element, changes: readonly MutationRecord[], within: HTMLElement): void {
  for (const change of changes) {
    const line = [...change.removedNodes].find((node) => node.contains(gone));
    if (line === undefined || !change.target.isConnected) continue;
    const inPlace = changes.filter((each) => isInPlace(each, change, line));
    const came = [...addedIn(changes, FIRST), ...addedIn(inPlace, STOPS)];
    if (took(came) || took(around(gone, line as Element, change, within))) return;
  }
}

/** Did something come where `line` was? Of a list, what came to its end did not. */
function isInPlace(came: MutationRecord, gone: MutationRecord, line: Node): boolean {
  if (came.target !== gone.target) return false;
  if (!isLine(line)) return true;
  const added: (Node | null)[] = [...came.addedNodes];
  return (
    came.previousSibling === line ||
    came.nextSibling === line ||
    came.previousSibling === gone.previousSibling ||
    came.nextSibling === gone.nextSibling ||
    added.includes(gone.previousSibling) ||
    added.includes(gone.nextSibling)
  );
}

const isLine = (node: Node): boolean => node instanceof Element && node.matches('li, tr');

/** Gives the focus to the first that takes it. Nothing scrolls: what takes it lies where the reader is. */
function took(candidates: Iterable<HTMLElement>): boolean {
  for (const element of candidates) {
    element.focus({ preventScroll: true });
    if (rootOf(element).activeElement === element) return true;
  }
  return false;
}

const addedIn = (changes: readonly MutationRecord[], css: string): HTMLElement[] =>
  changes.flatMap(({ addedNodes }) => [...addedNodes].flatMap((node) => matchesIn(node, css)));

const matchesIn = (node: Node, css: string): HTMLElement[] =>
  node instanceof HTMLElement
    ? [node, ...node.querySelectorAll<HTMLElement>(css)].filter((each) => each.matches(css))
    : [];

/** The same control of the next line, or of one before; else a part of the page that it was in; else what stood before. */
function* around(
  gone: Element,
  removed: Element,
  { target, nextSibling }: MutationRecord,
  within: HTMLElement,
): Generator<HTMLElement> {
  let [line, next] = [removed, nextSibling];
  for (let part = target as HTMLElement; ; part = part.parentElement!) {
    yield* likesBeside(gone, line, part, next);
    if (part.hasAttribute('tabindex')) yield part;
    if (part === within) break;
    [line, next] = [part, part.nextSibling];
  }
  const isBefore = (each: Node) => target.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING;
  yield* matchesIn(within, STOPS).filter(isBefore).reverse();
}

/** What `gone` was in its line, in the lines after it and then in those before it. */
function likesBeside(gone: Element, line: Element, part: Element, next: Node | null): HTMLElement[] {
  if (!isLine(line)) return [];
  const lines = [...part.children];
  const at = lines.indexOf(next as Element);
  const inOrder = at < 0 ? lines.reverse() : [...lines.slice(at), ...lines.slice(0, at).reverse()];
  const isLike = (one: Element, other: Element) =>
    one !== other && one.localName === other.localName && one.className === other.className;
  return inOrder
    .filter((each) => isLike(each, line))
    .flatMap((each) => [...each.querySelectorAll<HTMLElement>(gone.localName)])
    .filter((each) => isLike(each, gone));
}
