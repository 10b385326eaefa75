import { html, json, type Markup } from '../html';
import {
  body,
  cookieBanner,
  footer,
  metadata,
  navigation,
  page,
  relatedLinks,
  shareBar,
} from '../page-parts';
import type { Story } from '../story';

const paywalled = json({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  isAccessibleForFree: false,
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.subscriber-content' },
});

const offer = html`<div class="paywall" role="region" aria-label="Subscribe"><h2>Subscribe to read on</h2><p>Unlimited access from €1 a
week. Cancel at any time.</p><p>Already a subscriber? <a href="/login">Sign in</a></p><button>See all offers</button></div>`;

/** A business daily with a paywall: shows two paragraphs, the rest only to subscribers (`?subscriber`). */
export const businessDaily = (story: Story, related: readonly Story[], subscriber: boolean): Markup =>
  page(
    {
      title: `${story.title} - Business Daily`,
      lang: story.lang,
      head: html`${metadata(story, 'Business Daily')}<script type="application/ld+json">${paywalled}</script>`,
      class: 'business-daily',
    },
    html`${cookieBanner()}<header class="site-header"><a href="/">Business Daily</a>${navigation()}</header>
<main><article class="story"><h1>${story.title}</h1><p class="standfirst">${story.standfirst}</p><p class="byline">${story.byline}</p>${shareBar()}
<div class="article-body">${body(subscriber ? story.parts : story.parts.slice(0, 2))}</div>
${subscriber ? undefined : offer}</article>${relatedLinks(related)}</main>${footer()}`,
  );
