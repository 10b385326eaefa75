import { isArticleType, linkedData, typesOf } from './json-ld';
import { metaTags } from './meta-tags';

/** Most structured data that the gate reads: parsing 100,000 characters takes about 1 ms. */
const MAX_CHARACTERS = 200_000;

/** A page that declares this many articles is a list. */
const MANY = 4;

/** Types of pages that are no articles even if their meta tags say so, as many templates do. */
const NEVER = new Set(
  (
    'CollectionPage SearchResultsPage ProfilePage ContactPage AboutPage CheckoutPage JobPosting Recipe QAPage ' +
    'DiscussionForumPosting Course RealEstateListing'
  ).split(' '),
);

/** Types that make a page no article unless its meta tags declare one. */
const OTHERS = new Set(
  'Product WebApplication SoftwareApplication Event PodcastSeries TVSeries Hotel Restaurant'.split(' '),
);

/** What a page declares itself to be in its metadata: an article, something else, or nothing. */
export function declaredType(document: Document): 'article' | 'other' | undefined {
  const nodes = linkedData(document, MAX_CHARACTERS).map(typesOf);
  const tags = metaTags(document);
  const types = nodes.flat();
  const articles = nodes.filter((names) => names.some(isArticleType)).length;
  if (articles >= MANY) return 'other';
  if (articles > 0) return 'article';
  if (types.some((type) => NEVER.has(type))) return 'other';
  if (hasArticleMeta(document, tags)) return 'article';
  return types.some((type) => OTHERS.has(type)) || hasOtherMeta(tags) ? 'other' : undefined;
}

/** Meta tags of articles, with the pattern of their content. */
const ARTICLE_TAGS: readonly (readonly [name: string, content: RegExp])[] = [
  ['og:type', /^(?:article|news(?:article)?)$/i],
  ['parsely-type', /^post$/i],
  ['article:published_time', /\d/],
  ['datepublished', /\d/],
  ['article_date_original', /\d/],
];

function hasArticleMeta(document: Document, tags: ReadonlyMap<string, string>): boolean {
  const says = ([name, content]: (typeof ARTICLE_TAGS)[number]) => {
    const value = tags.get(name);
    return value !== undefined && content.test(value);
  };
  if (ARTICLE_TAGS.some(says)) return true;
  const marked = document.querySelectorAll('[itemtype*="Article"],[itemtype*="BlogPosting"]').length;
  return marked > 0 && marked < MANY;
}

/** Prefixes of `og:type` of other pages: https://ogp.me/#types */
const OTHER_META = 'profile product video music book event game object place restaurant'.split(' ');

function hasOtherMeta(tags: ReadonlyMap<string, string>): boolean {
  const type = tags.get('og:type')?.toLowerCase();
  return OTHER_META.some((beginning) => type?.startsWith(beginning));
}
