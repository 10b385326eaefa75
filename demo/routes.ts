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
import type { Story } from './story';

/** The response to a path. */
export interface Reply {
  status?: number;
  type?: string;
  body: string | Uint8Array;
}

/** Handles an address; `matches` are the pattern's capture groups. `undefined`: not found. */
type Route = (url: URL, ...matches: string[]) => Reply | undefined;
/** Path patterns with their handlers; the first that matches and responds wins. */
export type Routes = readonly (readonly [pattern: RegExp, route: Route])[];

/** Words of the generated article: as long as the longest pages of the web. */
const LONG_READ_WORDS = 55_000;

/** The layout of each story, after one kind of site. */
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

type Stories = ReadonlyMap<string, Story>;

const storyPage =
  (stories: Stories): Route =>
  (url, slug = '') => {
    const story = stories.get(slug);
    const layout = LAYOUTS[slug];
    const related = [...stories.values()].filter((other) => other !== story && other.lang === 'en');
    return story && layout && page(layout(story, related.slice(0, 4), url));
  };

const withStory =
  (stories: Stories, show: (story: Story) => Markup): Route =>
  (_url, slug = '') => {
    const story = stories.get(slug);
    return story && page(show(story));
  };

const inSection = (all: readonly Story[], section: string) =>
  all.filter((story) => story.section.toLowerCase() === section);
const containing = (all: readonly Story[], query: string) =>
  all.filter((story) => JSON.stringify(story).toLowerCase().includes(query.toLowerCase()));

/** Routes of the newsroom's pages, with stories by slug. */
export function newsroomRoutes(stories: Stories): Routes {
  const all = [...stories.values()];
  return [
    [/^\/$/u, () => page(front('Newsroom', all))],
    [/^\/section\/([a-z]+)$/u, (_url, section = '') => page(front(section, inSection(all, section)))],
    [/^\/story\/([a-z-]+)$/u, storyPage(stories)],
    [/^\/search$/u, ({ searchParams }) => searchPage(all, searchParams.get('q') ?? '')],
    [/^\/quote\/([A-Z.]+)$/u, (_url, symbol = '') => page(quote(symbol, all.slice(0, 3)))],
    [/^\/app(?:\/[a-z-]+)?$/u, () => page(app(all.filter((story) => story.lang === 'en')))],
    [/^\/frame\/([a-z-]+)$/u, withStory(stories, frame)],
    [/^\/wall\/([a-z-]+)$/u, withStory(stories, cookieWall)],
    ...STILL_PAGES,
  ];
}

const searchPage = (all: readonly Story[], query: string): Reply =>
  page(search(query, containing(all, query)));

/** Static pages without a story. */
const STILL_PAGES: Routes = [
  [/^\/advertisement$/u, () => page(advertisement())],
  [/^\/forbidden$/u, () => page(forbidden(), 403)],
  [/^\/long-read$/u, () => page(longRead(LONG_READ_WORDS))],
];
