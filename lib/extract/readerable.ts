/**
 * Words in class names and ids of elements that are unlikely to be articles, and exceptions to them: Readability's
 * lists.
 */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY_AFTER_ALL = /and|article|body|column|content|main|shadow/i;

/** Fewest UTF-16 code units of a text that counts, and the score that a page needs. */
const MIN_LENGTH = 140;
const MIN_SCORE = 20;

/**
 * Whether a page has enough long texts: `isProbablyReaderable` of Readability 0.6.0, rewritten because the package's
 * version would be half of the script that every page loads.
 */
export function isReaderable(document: Document): boolean {
  let score = 0;
  for (const element of textBoxes(document)) {
    if (!isCandidate(element)) continue;
    const length = element.textContent?.trim().length ?? 0;
    if (length >= MIN_LENGTH) score += Math.sqrt(length - MIN_LENGTH);
    if (score > MIN_SCORE) return true;
  }
  return false;
}

/** Paragraphs, and boxes that separate paragraphs by line breaks. */
function textBoxes(document: Document): Set<HTMLElement> {
  const boxes = new Set(document.querySelectorAll<HTMLElement>('p,pre,article'));
  for (const { parentElement } of document.querySelectorAll('div > br'))
    if (parentElement) boxes.add(parentElement);
  return boxes;
}

function isCandidate(element: HTMLElement): boolean {
  // Not `className`, which is not a string for SVG elements.
  const names = `${element.classList} ${element.id}`;
  return (
    isShown(element) && (!UNLIKELY.test(names) || LIKELY_AFTER_ALL.test(names)) && !element.matches('li p')
  );
}

const isShown = (element: HTMLElement) =>
  element.style.display !== 'none' &&
  !element.hasAttribute('hidden') &&
  (element.getAttribute('aria-hidden') !== 'true' || element.classList.value.includes('fallback-image'));
