import { html, json, type Markup } from './html';
import type { Part, Story } from './story';

/** What news sites put around a story, and what must not count as the story. */

const SECTIONS = ['Markets', 'Companies', 'Technology', 'Industry', 'Live', 'Opinion'];

/** Links to all sections, the search and a share price. */
export const navigation = (): Markup =>
  html`<nav class="site-nav" aria-label="Sections"><ul>${SECTIONS.map(
    (section) => html`<li><a href="/section/${section.toLowerCase()}">${section}</a></li>`,
  )}<li><a href="/search?q=chips">Search</a></li><li><a href="/quote/META">Quotes</a></li></ul></nav>`;

/** A wordy banner that can be closed. */
export const cookieBanner = (): Markup => html`<div id="cookie-banner" class="cookie-banner" role="region"
aria-label="Cookies"><p>We and our 842 partners store and access information on your device, such as cookies, to
measure audiences and improve our products. You can change your choice at any time in the privacy centre.</p>
<button onclick="this.parentElement.remove()">Accept all</button> <a href="/privacy">Manage choices</a></div>`;

/** Buttons to share the story. */
export const shareBar =
  (): Markup => html`<ul class="share-bar" aria-label="Share"><li><a href="#facebook">Share on
Facebook</a></li><li><a href="#x">Share on X</a></li><li><a href="#mail">Email this article</a></li><li><a
href="#save">Save</a></li></ul>`;

/** A box with strong words that are not news. */
export const newsletterBox =
  (): Markup => html`<aside class="newsletter-signup"><h3>The Morning Tape</h3><p>Sign up
for our newsletter: the great winners and terrible losers of the day, in your inbox at six.</p><form
action="/newsletter"><label>Your email <input type="email" name="email"></label> <button>Sign up</button></form>
</aside>`;

/** Headlines of other stories, whose companies do not belong to this one. */
export const relatedLinks = (
  stories: readonly Story[],
): Markup => html`<aside class="related"><h3>Read more</h3>
<ul>${stories.map(({ slug, title }) => html`<li><a href="/story/${slug}">${title}</a></li>`)}</ul></aside>`;

/** Readers' comments, which must not be scored with the story. */
export const comments =
  (): Markup => html`<section class="comments" id="comments"><h3>3 comments</h3><article><b>bull_42</b>
<p>Fantastic, I am buying more of this wonderful stock!</p></article><article><b>grumpy</b><p>Terrible company, worst
earnings ever, avoid.</p></article><article><b>anon</b><p>First.</p></article></section>`;

/** States on every page that the facts are invented. */
export const footer = (): Markup => html`<footer class="site-footer"><p>The Newsroom is a demonstration. The
companies exist; what is told about them here is invented and no news.</p><p><a href="/terms">Terms</a> · <a
href="/privacy">Privacy</a> · <a href="/about">About</a></p></footer>`;

const PARTS: Readonly<Record<Part['kind'], (text: string) => Markup>> = {
  paragraph: (text) => html`<p>${text}</p>\n`,
  heading: (text) => html`<h2>${text}</h2>\n`,
  quote: (text) => html`<blockquote><p>${text}</p></blockquote>\n`,
  caption: (text) =>
    html`<figure><img src="/picture.svg" alt="" width="640" height="360"><figcaption>${text}</figcaption></figure>\n`,
};

/** The body of a story as markup. */
export const body = (parts: readonly Part[]): Markup[] => parts.map(({ kind, text }) => PARTS[kind](text));

/** Metadata as news sites publish it. */
export const metadata = (
  story: Story,
  site: string,
): Markup => html`<meta property="og:type" content="article">
<meta property="og:title" content="${story.title}"><meta property="og:site_name" content="${site}">
<meta property="article:published_time" content="${story.published}"><meta name="author" content="${story.byline}">
<meta name="description" content="${story.standfirst}">
<script type="application/ld+json">${json({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: story.title,
  datePublished: story.published,
  inLanguage: story.lang,
  author: [{ '@type': 'Person', name: story.byline }],
  publisher: { '@type': 'Organization', name: site },
})}</script>`;

/** A whole page. */
export const page = (
  options: { title: string; lang?: string; head?: Markup; class: string },
  content: Markup,
): Markup =>
  html`<!doctype html>
<html lang="${options.lang ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${options.title}</title>${options.head}<link rel="stylesheet" href="/site.css"></head>
<body class="${options.class}">${content}</body></html>`;
