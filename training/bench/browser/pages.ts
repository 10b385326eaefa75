import { html, type Markup } from '@/demo/html';
import { generateParts } from '@/demo/layouts/long-read';
import { body, comments, footer, metadata, navigation, page, relatedLinks } from '@/demo/page-parts';
import type { Routes } from '@/demo/routes';
import { readStories, type Story } from '@/demo/story';

/** A page to time. */
export interface TimedPage {
  name: string;
  path: string;
  isArticle: boolean;
}

const STORIES = [...readStories().values()].filter(({ lang }) => lang === 'en');
const [STORY] = STORIES as [Story];

const KB = 1000;

/** Typical page furniture around the text, repeated up to this many bytes. */
function padding(bytes: number): Markup[] {
  const box = html`<div class="rail">${relatedLinks(STORIES)}${comments()}${navigation()}</div>`;
  return Array.from({ length: Math.ceil(bytes / box.source.length) }, () => box);
}

const teaser = ({ slug, title, standfirst }: Story) =>
  html`<div class="teaser"><h2><a href="/story/${slug}">${title}</a></h2><p>${standfirst}</p></div>`;

const teasers = (bytes: number): Markup[] => {
  const block = html`${STORIES.map(teaser)}`;
  return Array.from({ length: Math.ceil(bytes / block.source.length) }, () => block);
};

const article = (words: number, bytes: number): Markup => {
  const text = html`${body(generateParts(words))}`;
  return page(
    { title: STORY.title, head: metadata(STORY, 'Newsroom'), class: 'bench' },
    html`${navigation()}<main><article><h1>${STORY.title}</h1>${text}</article></main>${padding(bytes - text.source.length)}${footer()}`,
  );
};

const list = (title: string, bytes: number): Markup =>
  page(
    { title, head: html`<meta property="og:type" content="website">`, class: 'bench' },
    html`${navigation()}<main><h1>${title}</h1>${teasers(bytes)}</main>${footer()}`,
  );

const reply = (markup: Markup) => () => ({ body: markup.source });

/** Generated pages: as long as the longest on the web, and lists as large as home pages. */
export const GENERATED_ROUTES: Routes = [
  [/^\/bench\/2026\/01\/article-of-300-kilobytes$/u, reply(article(1_200, 300 * KB))],
  [/^\/bench\/2026\/01\/page-of-3-megabytes$/u, reply(article(55_000, 3_000 * KB))],
  [/^\/bench\/section$/u, reply(list('Markets', 300 * KB))],
  [/^\/en$/u, reply(list('The Newsroom', 600 * KB))],
];

/** Path of the article that latency and memory are measured on. */
export const ARTICLE_300_KB = '/bench/2026/01/article-of-300-kilobytes';
const PAGE_3_MB = '/bench/2026/01/page-of-3-megabytes';

/** Generated pages and two of the newsroom, lists first. */
export const GENERATED_PAGES: readonly TimedPage[] = [
  { name: 'section, 300 kB', path: '/bench/section', isArticle: false },
  { name: 'home page, 600 kB', path: '/en', isArticle: false },
  { name: 'newsroom section', path: '/section/markets', isArticle: false },
  { name: 'newsroom story', path: '/story/openai-scale-ai', isArticle: true },
  { name: 'article, 300 kB', path: ARTICLE_300_KB, isArticle: true },
  { name: '55,000 words, 3 MB', path: PAGE_3_MB, isArticle: true },
];
