import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Focusable elements. */
const STOPS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';
/** Among new controls, the preferred one, wherever it is: for example "undo" rather than another "delete". */
const FIRST = '[data-takes-focus]';

/** Keeps the focus within the element of the returned ref, see `keepFocus`. */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => keepFocus(ref.current!), []);
  return ref;
}

/**
 * When the focused control is removed, focuses what takes its place, so that a reader with keyboard or screen reader
 * does not start again at the top of the page.
 * @returns a function that stops it
 */
export function keepFocus(within: HTMLElement): () => void {
  let last: Element | undefined;
  const remember = ({ target }: Event) => {
    last = target as Element;
  };
  // The reader left the control by a click elsewhere: its removal must not move the focus.
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

/** Whether nothing in a document or shadow root has the focus. */
export const isUnfocused = ({ activeElement }: DocumentOrShadowRoot): boolean =>
  activeElement === null || activeElement === document.body;

/** Whether nothing has the focus: neither in the page, nor in the shadow root around `within`. */
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

/** Whether a node appeared where `line` was; additions at the end of a list do not count. */
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

/** Focuses the first candidate that accepts it, without scrolling: it is near what the reader sees. */
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

/**
 * Candidates: the same control in the next or a previous line, else another control of the same part of the page, else
 * the one before.
 */
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

/** The controls like `gone` in the lines after it, then in those before it. */
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
