/** Words in class names and ids of what is no article, and of what is one all the same: Readability's own lists. */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY_AFTER_ALL = /and|article|body|column|content|main|shadow/i;

/** Text that counts, in UTF-16 code units, and how much of it must come together. */
const MIN_LENGTH = 140;
const MIN_SCORE = 20;

/**
 * Readability's own test, as of 0.6.0: whether enough long texts stand on the page. Its package's form of it is half of
 * what every page would load.
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

/** Paragraphs, and boxes whose paragraphs are told apart by line breaks. */
function textBoxes(document: Document): Set<HTMLElement> {
  const boxes = new Set(document.querySelectorAll<HTMLElement>('p,pre,article'));
  for (const { parentElement } of document.querySelectorAll('div > br'))
    if (parentElement) boxes.add(parentElement);
  return boxes;
}

function isCandidate(element: HTMLElement): boolean {
  // No `className`, which is no text where the element is of a drawing.
  const names = `${element.classList} ${element.id}`;
  return (
    isShown(element) && (!UNLIKELY.test(names) || LIKELY_AFTER_ALL.test(names)) && !element.matches('li p')
  );
}

const isShown = (element: HTMLElement) =>
  element.style.display !== 'none' &&
  !element.hasAttribute('hidden') &&
  (element.getAttribute('aria-hidden') !== 'true' || element.classList.value.includes('fallback-image'));
