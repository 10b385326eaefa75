import { JSDOM } from 'jsdom';
import { type Extracted, extractArticle } from '@/lib/extract';

/** A document at an article's address. */
export const open = (
  html: string,
  url = 'https://news.example/2026/03/04/acme-raises-its-outlook',
): Document => new JSDOM(html, { url }).window.document;

const EVENTS = [
  'Acme raised its outlook for the year after strong orders from carmakers, the company said on Monday.',
  'Revenue in the quarter climbed 12% to $4.1 billion, which was more than analysts had expected.',
  'Its chief executive said that demand in Europe had recovered faster than the board had planned.',
  'Shares of the company rose 5% in early trading in New York and reached their highest since May.',
  'Rivals are under pressure: Globex cut prices last week, and Initech has closed two of its plants.',
  'Analysts at two banks lifted their targets, though one of them warned of higher costs for steel.',
  'The company will spend the money on a new plant in Ohio, where it plans to hire 600 people.',
  'A decision on the dividend is to be made in June, when the shareholders meet in Chicago.',
];

/** Paragraphs of a made-up story. */
export const STORY = EVENTS.map((text) => `<p>${text}</p>`);

/** A page that holds the story in an article, and `extra` between its fourth and its fifth paragraph. */
export const storyPage = (extra = '', head = '') =>
  `<html lang="en"><head><title>Acme raises its outlook</title><meta property="og:type" content="article">${head}</head><body>
  <main><article><h1>Acme raises its outlook</h1>${STORY.slice(0, 4).join('\n')}${extra}${STORY.slice(4).join('\n')}</article></main></body></html>`;

/** The story's text alone. */
export const STORY_TEXT = EVENTS.join('\n\n');

/** @throws if the page is refused */
export function extract(html: string): Extracted {
  const outcome = extractArticle(open(html));
  if (!outcome.ok) throw new Error(`${outcome.reason} ${outcome.detail ?? ''}`);
  return outcome.value;
}
