/** Shortest paragraph that counts as running text. */
const MIN_CHARACTERS = 80;

/** Paragraphs looked at: enough for any article, bounded on any page. */
const MAX_PARAGRAPHS = 400;

/** Whether so many paragraphs of running text stand together: below one parent, or in one box each below it. */
export function hasProse(document: Document, wanted: number): boolean {
  const counts = new Map<Node, number>();
  for (const paragraph of Array.from(document.querySelectorAll('p')).slice(0, MAX_PARAGRAPHS)) {
    if (!isProse(paragraph)) continue;
    for (const place of [
      paragraph.parentNode,
      paragraph.parentNode?.parentNode,
      paragraph.parentNode?.parentNode?.parentNode,
    ]) {
      if (!place) continue;
      const count = (counts.get(place) ?? 0) + 1;
      if (count >= wanted) return true;
      counts.set(place, count);
    }
  }
  return false;
}

function isProse(paragraph: Element): boolean {
  const text = paragraph.textContent?.trim() ?? '';
  return (
    text.length >= MIN_CHARACTERS &&
    /[.!?]["'”’)]*$/.test(text) &&
    paragraph.closest('a,li,nav,footer,aside,figure') === null
  );
}
