import { html, json, type Markup } from '../html';
import { body, cookieBanner, footer, navigation, page, shareBar } from '../page-parts';
import type { Part, Story } from '../story';

interface Entry {
  heading: Part;
  parts: Part[];
}

function entriesOf(parts: readonly Part[]): Entry[] {
  const entries: Entry[] = [];
  for (const part of parts)
    if (part.kind === 'heading') entries.push({ heading: part, parts: [] });
    else entries.at(-1)?.parts.push(part);
  return entries;
}

const linkedData = (story: Story) =>
  json({
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: story.title,
    datePublished: story.published,
  });

/** A live blog: dated entries, newest first; the page's button adds one at the top. */
export const liveBlog = (story: Story): Markup =>
  page(
    {
      title: `${story.title} - Newsroom Live`,
      head: html`<meta property="og:type" content="article"><meta property="og:title" content="${story.title}"><meta property="og:site_name" content="Newsroom Live">
<script type="application/ld+json">${linkedData(story)}</script>`,
      class: 'live-blog',
    },
    html`${cookieBanner()}<header class="site-header"><a href="/">Newsroom Live</a>${navigation()}</header><main><article><h1>${story.title}</h1>
<p class="standfirst">${story.standfirst}</p>${shareBar()}<button id="update">Show 1 new update</button><div id="entries">${entriesOf(
      story.parts,
    ).map(
      ({ heading, parts }) => html`<section class="entry"><h2>${heading.text}</h2>${body(parts)}</section>`,
    )}</div></article></main>${footer()}<script src="/live-blog.js"></script>`,
  );
