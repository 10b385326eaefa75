import { html, type Markup } from '../html';
import { cookieBanner, footer, navigation, newsletterBox, page } from '../page-parts';
import type { Story } from '../story';

/** Pages of a news site that are no stories. */

const teaser = ({ slug, title, standfirst, section }: Story) =>
  html`<article class="teaser"><h3><a href="/story/${slug}">${title}</a></h3><p>${standfirst}</p><span>${section}</span></article>`;

const plain = (title: string, content: Markup): Markup =>
  page(
    {
      title: `${title} - Newsroom`,
      head: html`<meta property="og:type" content="website">`,
      class: 'no-story',
    },
    html`${cookieBanner()}<header class="site-header"><a href="/">Newsroom</a>${navigation()}</header><main>${content}</main>${footer()}`,
  );

/** The front page and section pages: headlines with their first lines. */
export const front = (title: string, stories: readonly Story[]): Markup =>
  plain(title, html`<h1>${title}</h1>${stories.map(teaser)}${newsletterBox()}`);

/** Search results. */
export const search = (query: string, stories: readonly Story[]): Markup =>
  plain(
    `Search: ${query}`,
    html`<h1>Results for “${query}”</h1><form action="/search"><input name="q" value="${query}"><button>Search</button></form>
<p>${stories.length} results, most recent first</p>${stories.map(teaser)}`,
  );

const QUOTE_ROWS = [
  ['Previous close', '702.12'],
  ['Open', '704.40'],
  ['Day range', '699.10 - 712.88'],
  ['52 week range', '479.80 - 747.90'],
  ['Volume', '11,204,318'],
  ['Market cap', '1.78T'],
  ['P/E ratio', '27.4'],
] as const;

/** A share's price page, with headlines. */
export const quote = (symbol: string, stories: readonly Story[]): Markup =>
  plain(
    `${symbol} stock price`,
    html`<h1>${symbol}</h1><p class="price">710.39 <span>+8.27 (+1.18%)</span></p><table>${QUOTE_ROWS.map(
      ([name, value]) => html`<tr><th>${name}</th><td>${value}</td></tr>`,
    )}</table><h2>News about ${symbol}</h2>${stories.map(teaser)}`,
  );

/** A cookie wall without the story. */
export const cookieWall = (story: Story): Markup =>
  page(
    { title: story.title, class: 'cookie-wall' },
    html`<main class="consent"><h1>We value your privacy</h1><p>We and our 842 partners store and access information on your device, such
as unique identifiers in cookies, to process personal data. You may accept or manage your choices by clicking below, including your right
to object where legitimate interest is used, or at any time in the privacy policy page.</p><p>We and our partners process data to provide:
precise geolocation data, actively scanned device characteristics for identification, storing and accessing information on a device,
personalised advertising and content, measurement of advertising and content, audience research and services development.</p>
<button>Accept all</button><button>Reject all</button><a href="/privacy">List of partners (vendors)</a></main>`,
  );

/** The page that a site shows to suspected robots; served with status 403. */
export const forbidden = (): Markup =>
  page(
    { title: 'Access denied', class: 'forbidden' },
    html`<h1>Access Denied</h1><p>You don't have permission to access this page on this server. Our systems have detected unusual traffic
from your network. Please enable JavaScript and cookies, and confirm that you are a human and no robot, in order to continue.</p><p>Reference #18.5f2a1002.1764</p>`,
  );
