import { oneLine } from '@/lib/util/one-line';

/** Texts read below a heading. */
const MAX_TEXTS = 60;
/** Fewest UTF-16 code units of a paragraph, and the most of them: the first may introduce the article. */
const PARAGRAPH = 80;
const MAX_PARAGRAPHS = 2;
const SHOW_TEXT = 4;

/** The texts below a heading, to the article's first or second paragraph: byline, date, dateline. */
export function textsBelow(heading: Element): string[] {
  const walker = heading.ownerDocument.createTreeWalker(heading.ownerDocument, SHOW_TEXT);
  walker.currentNode = heading;
  const texts: string[] = [];
  let paragraphs = 0;
  while (texts.length < MAX_TEXTS && paragraphs < MAX_PARAGRAPHS && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const text = oneLine(data.slice(0, 2 * PARAGRAPH));
    if (parentElement?.closest(HEADLINE)) break;
    if (text === '' || heading.contains(parentElement) || parentElement?.closest(UNREAD)) continue;
    texts.push(text);
    if (text.length >= PARAGRAPH) paragraphs++;
  }
  return texts;
}

/** Linked headings: the headlines of other stories. */
const HEADLINE = 'h2 a,h3 a,h4 a,a h2,a h3,a h4';
const UNREAD = 'script,style,noscript,template,aside,nav';
