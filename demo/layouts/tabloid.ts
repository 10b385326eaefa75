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
import type { Part, Story } from '../story';

const box = (title: string, text: string) =>
  html`<div class="box promo"><h4>${title}</h4><p>${text}</p></div>`;

const BOXES = [
  box('Money off!', 'Get 20% off garden furniture with our exclusive voucher code.'),
  box('Horoscope', 'Leo: a wonderful surprise awaits you at work this week.'),
  box(
    'Most read',
    'Royal dog steals the show · Ten soups that changed our lives · Quiz: which bridge are you?',
  ),
];

/** Puts a box after every second paragraph, as tabloids do. */
const boxed = (parts: readonly Part[]): Markup[] =>
  body(parts).flatMap((part, i) => (i % 2 === 1 ? [part, BOXES[(i >> 1) % BOXES.length]!] : [part]));

/** A tabloid: boxes within and beside the text, short paragraphs, a loud headline. */
export const tabloid = (story: Story, related: readonly Story[]): Markup =>
  page(
    {
      title: `${story.title} | The Daily Shout`,
      lang: story.lang,
      head: metadata(story, 'The Daily Shout'),
      class: 'tabloid',
    },
    html`${cookieBanner()}<header class="site-header"><a href="/">THE DAILY SHOUT</a>${navigation()}</header>
<div class="columns"><div class="rail">${BOXES}${newsletterBox()}</div><div id="content"><h1>${story.title}</h1>
<ul class="bullets"><li><strong>${story.standfirst}</strong></li></ul><p class="author-section byline-plain">By ${story.byline} for The Daily Shout</p>
${shareBar()}<div itemprop="articleBody">${boxed(story.parts)}</div>${shareBar()}</div>
<div class="rail">${relatedLinks(related)}${BOXES}</div></div>${comments()}${footer()}`,
  );
