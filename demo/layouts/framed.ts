import { html, type Markup } from '../html';
import { body, footer, metadata, navigation, page } from '../page-parts';
import type { Story } from '../story';

/** A page with its story in a frame, beside an advertisement in a frame of another origin. */
export const framed = (story: Story, advertisement: string): Markup =>
  page(
    { title: story.title, head: metadata(story, 'Newsroom Reader'), class: 'framed' },
    html`<header class="site-header"><a href="/">Newsroom Reader</a>${navigation()}</header><main><h1>${story.title}</h1>
<iframe title="Story" src="/frame/${story.slug}" width="700" height="600"></iframe>
<iframe title="Advertisement" src="${advertisement}" width="300" height="250"></iframe></main>${footer()}`,
  );

/** The framed story. */
export const frame = (story: Story): Markup =>
  page(
    { title: story.title, head: metadata(story, 'Newsroom Reader'), class: 'frame' },
    html`<article>${body(story.parts)}</article>`,
  );

/** A frame that mentions a company but is no story. */
export const advertisement = (): Markup =>
  page(
    { title: 'Advertisement', class: 'advertisement' },
    html`<p>Buy Acme anvils. Terrific profits, record gains, guaranteed!</p>`,
  );
