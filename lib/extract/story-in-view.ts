import { oneLine } from '@/lib/util/one-line';
import { textIn } from './headline';
import type { Metadata } from './metadata';
import type { Scope } from './scope';
import { othersBelow } from './stories-below';

/** Boxes looked at: more are a list, not stories one below another. */
const MAX_BOXES = 200;

/** Fewest UTF-16 code units and paragraphs of a whole story; what has less is a teaser. */
const MIN_CHARACTERS = 1_000;
const MIN_PARAGRAPHS = 3;

/**
 * The story that a page is about now, of several that it shows one below another, as endless pages do: the one that
 * the page's title names, otherwise the one in the middle of the window. Where the story under the page's own heading
 * has no box of its own, it is the page without the others. The whole page where there are no several.
 */
export function storyInView(document: Document, heading: Element | undefined): Scope {
  const story = storyInBox(document);
  if (story) return { root: story, without: [] };
  const others = heading ? othersBelow(document, heading).filter(isWhole) : [];
  const seen = others.find(isInMiddle);
  return seen ? { root: seen, without: [] } : { root: document.body, without: others };
}

function storyInBox(document: Document): Element | undefined {
  const stories = Array.from(document.getElementsByTagName('article')).slice(0, MAX_BOXES).filter(isStory);
  if (stories.length < 2) return undefined;
  return stories.find((story) => isNamed(story, document.title)) ?? stories.find(isInMiddle);
}

const isStory = (box: Element) =>
  box.parentElement?.closest('article') === null && headingOf(box) !== '' && isWhole(box);

const isWhole = (box: Element) =>
  box.getElementsByTagName('p').length >= MIN_PARAGRAPHS && (box.textContent?.length ?? 0) >= MIN_CHARACTERS;

function headingOf(story: Element): string {
  const heading = story.querySelector('h1');
  return heading ? textIn(heading) : '';
}

/** The browser gives a document's title in one line too. */
const isNamed = (story: Element, title: string) => title.includes(headingOf(story));

function isInMiddle(story: Element): boolean {
  const { top, bottom } = story.getBoundingClientRect();
  const middle = (story.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  return top <= middle && middle <= bottom;
}

/** Metadata stay those of the page that was loaded: of another story below it they hold only for the site. */
export function metadataOf({ root }: Scope, metadata: Metadata): Metadata {
  if (root === root.ownerDocument.body) return metadata;
  const title = oneLine(headingOf(root));
  if (title === metadata.title) return metadata;
  return { ...metadata, title, byline: '', publishedTime: '', articleBody: '', node: undefined };
}
