import { html, type Markup } from '../html';
import { body, footer, metadata, shareBar } from '../page-parts';
import type { Story } from '../story';

/** An AMP page: its own elements and the `amp` attribute on the root; none of AMP's scripts. */
export const amp = (story: Story): Markup => html`<!doctype html>
<html amp lang="${story.lang}"><head><meta charset="utf-8"><title>${story.title}</title><link rel="canonical" href="/story/${story.slug}">
<meta name="viewport" content="width=device-width,minimum-scale=1">${metadata(story, 'Newsroom AMP')}</head>
<body><amp-consent layout="nodisplay" id="consent"></amp-consent><header><a href="/">Newsroom AMP</a></header>
<main><article><h1>${story.title}</h1><p class="byline">${story.byline}</p><amp-social-share type="email"></amp-social-share>
${body(story.parts)}<amp-ad width="300" height="250" type="none"></amp-ad></article>${shareBar()}</main>${footer()}</body></html>`;
