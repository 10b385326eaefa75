import { oneLine } from '@/lib/util/one-line';
import { textIn } from './headline';
import type { Metadata } from './metadata';
import type { Scope } from './scope';
import { otherStoriesBelow } from './stories-below';

/** `<article>` elements examined. */
const MAX_BOXES = 200;

/** Fewest UTF-16 code units and paragraphs of a whole story; shorter ones are teasers. */
const MIN_CHARACTERS = 1_000;
const MIN_PARAGRAPHS = 3;

/**
 * The current story of a page that shows several below each other (infinite scroll): the one that the page's title names,
 * otherwise the one in the middle of the window. If the story under the page's own heading has no box, it is the page
 * without the other stories. The whole page if there is only one story.
 */
export function storyInView(document: Document, heading: Element | undefined): Scope {
  const story = storyInBox(document);
  if (story) return { root: story, without: [] };
  const others = heading ? otherStoriesBelow(document, heading).filter(isWhole) : [];
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

/** Whether the page's title contains the story's heading; both have their whitespace collapsed. */
const isNamed = (story: Element, title: string) => title.includes(headingOf(story));

function isInMiddle(story: Element): boolean {
  const { top, bottom } = story.getBoundingClientRect();
  const middle = (story.ownerDocument.defaultView?.innerHeight ?? 0) / 2;
  return top <= middle && middle <= bottom;
}

/** Metadata of the story in view. If it is not the one that was loaded, only the site's metadata apply to it. */
export function metadataOf({ root }: Scope, metadata: Metadata): Metadata {
  if (root === root.ownerDocument.body) return metadata;
  const title = oneLine(headingOf(root));
  if (title === metadata.title) return metadata;
  return { ...metadata, title, byline: '', publishedTime: '', articleBody: '', node: undefined };
}
