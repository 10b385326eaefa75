import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One part of a story's body. */
export interface Part {
  kind: 'paragraph' | 'heading' | 'quote' | 'caption';
  text: string;
}

/** One news story, without the page around it. */
export interface Story {
  slug: string;
  title: string;
  lang: string;
  byline: string;
  /** ISO 8601. */
  published: string;
  section: string;
  standfirst: string;
  parts: Part[];
}

const FOLDER = join(import.meta.dirname, 'stories');

const KINDS: readonly [prefix: string, kind: Part['kind']][] = [
  ['## ', 'heading'],
  ['> ', 'quote'],
  ['! ', 'caption'],
];

function parsePart(source: string): Part {
  const found = KINDS.find(([prefix]) => source.startsWith(prefix));
  return found
    ? { kind: found[1], text: source.slice(found[0].length) }
    : { kind: 'paragraph', text: source };
}

/** Parses a story: lines `name: value`, a blank line, then parts separated by blank lines. */
export function parseStory(slug: string, source: string): Story {
  const [head = '', ...parts] = source.trim().split(/\n{2,}/u);
  const fields = new Map(head.split('\n').map((line) => splitOnce(line, ': ')));
  const field = (name: string) => fields.get(name) ?? '';
  return {
    slug,
    title: field('title'),
    lang: field('lang') || 'en',
    byline: field('byline'),
    published: field('published'),
    section: field('section'),
    standfirst: field('standfirst'),
    parts: parts.map(parsePart),
  };
}

function splitOnce(line: string, separator: string): [string, string] {
  const at = line.indexOf(separator);
  return [line.slice(0, at), line.slice(at + separator.length)];
}

/** Length of the cycle by which stories are redated: whole weeks, because their texts name weekdays. */
const PERIOD = 28 * 24 * 60 * 60 * 1000;

/** The story redated to the four weeks before `now`. */
function recent(story: Story, now: number): Story {
  const age = now - Date.parse(story.published);
  const moved = now - (((age % PERIOD) + PERIOD) % PERIOD);
  return { ...story, published: new Date(moved).toISOString() };
}

/**
 * All stories of the newsroom, by slug.
 * @param now milliseconds since 1970: dates the stories to the four weeks before, since the desk's figures cover the
 * last 30 days; without it, they keep their original dates and are the same every day
 */
export function readStories(now?: number): ReadonlyMap<string, Story> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.md'));
  const stories = files.map((file) =>
    parseStory(file.slice(0, -3), readFileSync(join(FOLDER, file), 'utf8')),
  );
  return new Map(stories.map((story) => [story.slug, now === undefined ? story : recent(story, now)]));
}
