/** Most paragraphs of a teaser. */
const MAX_PARAGRAPHS = 2;

/**
 * Whether one of the two boxes around an element is a teaser's: a few paragraphs with a headline for which `isHeadline`
 * holds. A box for which `isOwn` holds belongs to the article.
 */
export function isInTeaserBox(
  element: Element,
  isHeadline: (heading: Element) => boolean,
  isOwn: (box: Element) => boolean,
): boolean {
  const isTeaserBox = (box: Element) =>
    !isOwn(box) &&
    box.getElementsByTagName('p').length <= MAX_PARAGRAPHS &&
    Array.from(box.querySelectorAll('h2,h3,h4')).some(isHeadline);
  const { parentElement: box } = element;
  return [box, box?.parentElement].some((around) => around != null && isTeaserBox(around));
}
