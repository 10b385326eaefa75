import { type Outcome, refused } from '@/lib/model/outcome';

/**
 * Why a document cannot be read as a web page; `undefined` if it can.
 * @param shadows shadow roots that are read too
 */
export function unsupported(
  document: Document,
  shadows: readonly ShadowRoot[] = [],
): Outcome<never> | undefined {
  if (!isMarkup(document)) return refused('unsupported-page', document.contentType);
  return [document, ...shadows].some(hasMisleadingForm) ? refused('unsupported-page') : undefined;
}

/**
 * Whether a document is a web page (HTML or XHTML), not a PDF, picture or text file that the browser shows in a document,
 * nor an editor (`designMode`).
 */
export const isMarkup = ({ contentType, designMode }: Document): boolean =>
  contentType.includes('html') && designMode !== 'on';

/** Properties that we read from elements. A form that hides its `parentNode` could make a walk endless. */
const ASKED = (
  'childNodes children closest compareDocumentPosition contains firstChild firstElementChild getAttribute ' +
  'getBoundingClientRect getElementsByTagName hasAttribute isConnected localName matches nextElementSibling ' +
  'nextSibling nodeType ownerDocument parentElement parentNode querySelector querySelectorAll shadowRoot textContent'
).split(' ');

/**
 * Whether a form has a field that hides one of the form's own properties: in Chromium, `form.parentNode` is the field
 * named `parentNode`, also for content scripts (https://html.spec.whatwg.org/#dom-form-nameditem). A page can add such a
 * field at any time, so test again after each pause. Not by `document.forms`, which an image named `forms` can hide.
 */
export const hasMisleadingForm = (root: ParentNode): boolean =>
  Array.from(root.querySelectorAll('form')).some((form) => ASKED.some((name) => Object.hasOwn(form, name)));
