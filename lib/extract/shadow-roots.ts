import { hasMisleadingForm } from './page-kind';

/** Elements looked at in one root: each costs the gate time, on pages that turn out to have no text as well. */
const MAX_ELEMENTS = 2_000;
/** Roots looked at: pages of components have hundreds. */
const MAX_ROOTS = 1_000;

/** What was found in this task: the page has no turn in it, and the gate asks again at once where there is no text. */
let found: { document: Document; roots: readonly ShadowRoot[] } | undefined;

/**
 * The open shadow roots of a document, each after the one around it: no query of the document sees what components
 * keep in them. Closed ones are their page's secret, and what misleads who reads it is left out.
 */
export function shadowRoots(document: Document): readonly ShadowRoot[] {
  if (found?.document !== document) {
    found = { document, roots: rootsIn(document) };
    queueMicrotask(() => {
      found = undefined;
    });
  }
  return found.roots;
}

function rootsIn(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const look = (around: ParentNode) => {
    const elements = around.querySelectorAll('*');
    for (let i = 0; i < Math.min(elements.length, MAX_ELEMENTS) && roots.length < MAX_ROOTS; i++) {
      const { shadowRoot } = elements[i]!;
      if (shadowRoot && !hasMisleadingForm(shadowRoot)) roots.push(shadowRoot);
    }
  };
  look(document);
  for (const root of roots) look(root);
  return roots;
}

/** The element that carries the shadow root which `element` stands in, if it stands in one. */
export const hostOf = (element: Element): Element | undefined =>
  (element.getRootNode() as Partial<ShadowRoot>).host;
