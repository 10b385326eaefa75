import { hasMisleadingForm } from './page-kind';

/** Elements examined per root: each costs the gate time, also on pages without text. */
const MAX_ELEMENTS = 2_000;
/** Shadow roots examined: pages built of components have hundreds. */
const MAX_ROOTS = 1_000;

/** Cache for the current task, as the gate asks twice. The page cannot change before the task ends. */
let found: { document: Document; roots: readonly ShadowRoot[] } | undefined;

/**
 * The open shadow roots of a document, outer before inner: queries of the document do not reach into them. Closed roots
 * are inaccessible; roots with a misleading form (`hasMisleadingForm`) are left out.
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

/** The host of the shadow root that contains `element`, if there is one. */
export const hostOf = (element: Element): Element | undefined =>
  (element.getRootNode() as Partial<ShadowRoot>).host;
