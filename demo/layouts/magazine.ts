import { html, type Markup } from '../html';
import {
  body,
  comments,
  cookieBanner,
  footer,
  metadata,
  navigation,
  newsletterBox,
  page,
  relatedLinks,
  shareBar,
} from '../page-parts';
import type { Story } from '../story';

/** A technology magazine: the story among a newsletter box, share buttons and comments. */
export const magazine = (story: Story, related: readonly Story[]): Markup =>
  page(
    {
      title: `${story.title} - Newsroom`,
      lang: story.lang,
      head: metadata(story, 'Newsroom'),
      class: 'magazine',
    },
    html`${cookieBanner()}<header class="site-header"><a href="/">Newsroom</a>${navigation()}</header>
<main><article><header><p class="kicker">${story.section}</p><h1>${story.title}</h1><p class="standfirst">${story.standfirst}</p>
<p class="byline">By <a rel="author" href="/authors/1">${story.byline}</a></p>${shareBar()}</header>
<div class="story-body">${body(story.parts.slice(0, 4))}${newsletterBox()}${body(story.parts.slice(4))}</div>
${shareBar()}</article>${relatedLinks(related)}${comments()}</main>${footer()}`,
  );
