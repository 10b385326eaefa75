import { type Outcome, refused } from '@/lib/model/outcome';

/**
 * Why a document is none that can be read as a page; `undefined` where it can. `shadows`: roots in it that are read
 * too.
 */
export function unsupported(
  document: Document,
  shadows: readonly ShadowRoot[] = [],
): Outcome<never> | undefined {
  if (!isMarkup(document)) return refused('unsupported-page', document.contentType);
  return [document, ...shadows].some(hasMisleadingForm) ? refused('unsupported-page') : undefined;
}

/**
 * Whether a document is a web page to be read: a PDF, a picture or a text file is shown in a document too, and one may
 * be an editor as a whole. HTML and XHTML alone have that word in their type.
 */
export const isMarkup = ({ contentType, designMode }: Document): boolean =>
  contentType.includes('html') && designMode !== 'on';

/** What is asked of elements of a page: one without its own parent would be walked round and round. */
const ASKED = (
  'childNodes children closest compareDocumentPosition contains firstChild firstElementChild getAttribute ' +
  'getBoundingClientRect getElementsByTagName hasAttribute isConnected localName matches nextElementSibling ' +
  'nextSibling nodeType ownerDocument parentElement parentNode querySelector querySelectorAll shadowRoot textContent'
).split(' ');

/**
 * Whether a field of a form stands where something of the form itself is asked for: in Chromium `form.parentNode` is
 * the field of that name, also for content scripts (https://html.spec.whatwg.org/#dom-form-nameditem). A page can add
 * one at any time: to be asked anew whenever it had its turn. And `document.forms` may be the picture of that name.
 */
export const hasMisleadingForm = (root: ParentNode): boolean =>
  Array.from(root.querySelectorAll('form')).some((form) => ASKED.some((name) => Object.hasOwn(form, name)));
