import type { Markup } from './html';
import { agency } from './layouts/agency';
import { amp } from './layouts/amp';
import { app } from './layouts/app';
import { businessDaily } from './layouts/business-daily';
import { advertisement, frame, framed } from './layouts/framed';
import { liveBlog } from './layouts/live-blog';
import { longRead } from './layouts/long-read';
import { magazine } from './layouts/magazine';
import { cookieWall, forbidden, front, quote, search } from './layouts/no-story';
import { tabloid } from './layouts/tabloid';
import { readStories, type Story } from './story';

/** What the newsroom answers to a path. */
export interface Reply {
  status?: number;
  type?: string;
  body: string | Uint8Array;
}

/** Answers an address; `matches` are the groups of its pattern. Nothing: not found. */
export type Route = (url: URL, ...matches: string[]) => Reply | undefined;
/** Patterns of paths; the first that matches and answers wins. */
export type Routes = readonly (readonly [pattern: RegExp, route: Route])[];

/** Words of the generated article: what the longest pages of the web have. */
const LONG_READ_WORDS = 55_000;

/** Each story appears in the dress of one kind of site. */
const LAYOUTS: Readonly<Record<string, (story: Story, related: Story[], url: URL) => Markup>> = {
  'openai-scale-ai': magazine,
  'nvidia-export': agency,
  'target-warning': tabloid,
  'airline-merger': (story, related, url) =>
    businessDaily(story, related, url.searchParams.has('subscriber')),
  'fed-day': liveBlog,
  'tesla-deliveries': amp,
  'boeing-inspection': (story, _related, url) => framed(story, `http://localhost:${url.port}/advertisement`),
  'sap-prognose': agency,
};

const page = (markup: Markup, status = 200): Reply => ({ status, body: markup.source });

const STORIES = readStories();
const ALL = [...STORIES.values()];

function storyPage(url: URL, slug = ''): Reply | undefined {
  const story = STORIES.get(slug);
  const layout = LAYOUTS[slug];
  const related = ALL.filter((other) => other !== story && other.lang === 'en').slice(0, 4);
  return story && layout && page(layout(story, related, url));
}

const withStory =
  (show: (story: Story) => Markup): Route =>
  (_url, slug = '') => {
    const story = STORIES.get(slug);
    return story && page(show(story));
  };

const inSection = (section: string) => ALL.filter((story) => story.section.toLowerCase() === section);
const containing = (query: string) =>
  ALL.filter((story) => JSON.stringify(story).toLowerCase().includes(query.toLowerCase()));

/** The newsroom's pages. */
export const NEWSROOM: Routes = [
  [/^\/$/u, () => page(front('Newsroom', ALL))],
  [/^\/section\/([a-z]+)$/u, (_url, section = '') => page(front(section, inSection(section)))],
  [/^\/story\/([a-z-]+)$/u, storyPage],
  [
    /^\/search$/u,
    ({ searchParams }) => page(search(searchParams.get('q') ?? '', containing(searchParams.get('q') ?? ''))),
  ],
  [/^\/quote\/([A-Z.]+)$/u, (_url, symbol = '') => page(quote(symbol, ALL.slice(0, 3)))],
  [/^\/app(?:\/[a-z-]+)?$/u, () => page(app(ALL.filter((story) => story.lang === 'en')))],
  [/^\/frame\/([a-z-]+)$/u, withStory(frame)],
  [/^\/wall\/([a-z-]+)$/u, withStory(cookieWall)],
  [/^\/advertisement$/u, () => page(advertisement())],
  [/^\/forbidden$/u, () => page(forbidden(), 403)],
  [/^\/long-read$/u, () => page(longRead(LONG_READ_WORDS))],
];
