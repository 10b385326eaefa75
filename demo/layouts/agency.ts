import { html, type Markup } from '../html';
import { body, footer, metadata, navigation, page, relatedLinks } from '../page-parts';
import type { Story } from '../story';

/** A news agency: one plain column, dateline in the text, hardly anything around it. */
export const agency = (story: Story, related: readonly Story[]): Markup =>
  page(
    {
      title: `${story.title} | Newsroom Wire`,
      lang: story.lang,
      head: metadata(story, 'Newsroom Wire'),
      class: 'agency',
    },
    html`<header class="site-header"><a href="/">Newsroom Wire</a>${navigation()}</header>
<main><article><h1>${story.title}</h1><p class="dateline">By ${story.byline} · <time datetime="${story.published}">${story.published.slice(0, 10)}</time></p>
${body(story.parts)}</article>${relatedLinks(related)}</main>${footer()}`,
  );
