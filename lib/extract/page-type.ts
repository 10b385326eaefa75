import { ARTICLE_TYPE, linkedData, typesOf } from './json-ld';

/** More structured data than this is not read by the gate: parsing takes about 1 ms for 100,000 characters. */
const MAX_CHARACTERS = 200_000;

/** A page with this many articles of its own lists them. */
const MANY = 4;

/** Types of pages that list things, whatever else their metadata say. */
const LISTS = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;

/** Types of pages that are about one thing other than an article; embedded videos and questions are not among them. */
const OTHERS = /^(?:Product|ContactPage|AboutPage|CheckoutPage|JobPosting|Recipe|WebApplication)$/;

/** What a page says that it is, in its metadata: an article, something else, or nothing. */
export function statementOf(document: Document): 'article' | 'other' | undefined {
  const nodes = linkedData(document, MAX_CHARACTERS).map(typesOf);
  const types = nodes.flat();
  const articles = nodes.filter((names) => names.some((name) => ARTICLE_TYPE.test(name))).length;
  if (articles >= MANY) return 'other';
  if (articles > 0) return 'article';
  if (types.some((type) => LISTS.test(type))) return 'other';
  if (hasArticleMeta(document)) return 'article';
  return types.some((type) => OTHERS.test(type)) || hasOtherMeta(document) ? 'other' : undefined;
}

const ARTICLE_META = [
  'meta[property="og:type" i][content="article" i]',
  'meta[property="og:type" i][content="news" i]',
  'meta[property="article:published_time" i]',
  'meta[name="article:published_time" i]',
  'meta[name="parsely-type" i][content="post" i]',
  'meta[itemprop="datePublished" i]',
  'meta[name="article_date_original" i]',
].join();

function hasArticleMeta(document: Document): boolean {
  if (document.querySelector(ARTICLE_META)) return true;
  const marked = document.querySelectorAll(
    '[itemscope][itemtype*="Article"],[itemscope][itemtype*="BlogPosting"]',
  ).length;
  return marked > 0 && marked < MANY;
}

const hasOtherMeta = (document: Document) =>
  document.querySelector(
    'meta[property="og:type" i]:is([content="profile" i],[content^="product" i],[content^="video" i],[content^="music" i])',
  ) !== null;
