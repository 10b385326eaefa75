import { html, type Markup } from '../html';
import { body, footer, metadata, navigation, page } from '../page-parts';
import type { Part, Story } from '../story';

const COMPANIES = [
  'Nvidia',
  'Microsoft',
  'Boeing',
  'Ford Motor',
  'Walmart',
  'Pfizer',
  'Chevron',
  'Intel',
  'Starbucks',
  'Deere',
];
const VERBS = [
  'reported strong growth in',
  'warned of a sharp decline in',
  'kept its forecast for',
  'lost market share in',
  'was praised for',
];
const THINGS = [
  'its main business',
  'the American market',
  'new orders',
  'services to small companies',
  'exports to Asia',
  'the last quarter',
];
const ENDINGS = [
  'as investors had hoped',
  'despite higher costs',
  'which surprised most analysts',
  'and the mood stayed calm',
  'after months of doubt',
];

/** A linear congruential generator (Numerical Recipes): the same text on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Generates paragraphs of five sentences, with at least `words` words in all. */
export function generateParts(words: number): Part[] {
  const next = numbers(7);
  const pick = (list: readonly string[]) => list[next(list.length)]!;
  const sentence = () =>
    `In the year ${1950 + next(76)} ${pick(COMPANIES)} ${pick(VERBS)} ${pick(THINGS)}, ${pick(ENDINGS)}.`;
  const parts: Part[] = [];
  for (let count = 0; count < words; ) {
    const text = Array.from({ length: 5 }, sentence).join(' ');
    count += text.split(' ').length;
    parts.push({ kind: 'paragraph', text });
  }
  return parts;
}

const TITLE = 'Seventy-five years of quarterly results';

/** One very long generated article. */
export function longRead(words: number): Markup {
  const story: Story = {
    slug: 'long-read',
    title: TITLE,
    lang: 'en',
    byline: 'The archive',
    published: '2026-01-02T00:00:00Z',
    section: 'Companies',
    standfirst: 'A chronicle.',
    parts: [],
  };
  return page(
    { title: TITLE, head: metadata(story, 'Newsroom'), class: 'long-read' },
    html`<header class="site-header"><a href="/">Newsroom</a>${navigation()}</header><main><article><h1>${TITLE}</h1>${body(generateParts(words))}</article></main>${footer()}`,
  );
}
