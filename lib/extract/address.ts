/** The parts of an address that tell what stands there. */
export interface Address {
  protocol: string;
  pathname: string;
  search: string;
}

/** Reads them off the text: of the browser's own objects the first use in a page costs more than all of this. */
export function addressIn(url: string): Address {
  const [, protocol = '', pathname = '', search = ''] =
    /^([^:]*:)(?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  return { protocol, pathname, search };
}

/** `/`, `/index.html`, `/en`, `/us/home`: where a site, or an edition of it, begins. */
export function isRoot({ pathname }: Address): boolean {
  const [first, ...rest] = partsOf(pathname);
  if (first === undefined) return true;
  const behind = isEdition(first) ? rest : [first, ...rest];
  return behind.length === 0 || (behind.length === 1 && isHome(behind[0]!));
}

// Small patterns and words in a set: the browser compiles a long alternative anew in each page it is used in.
const isEdition = (part: string) =>
  part === 'international' || (part.length <= EDITION && /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(part));
/** Characters of `en-us`. */
const EDITION = 5;
const isHome = (part: string) => /^(?:index|home|default)(?:\.\w{2,5})?$/.test(part);

/** Parts of addresses under which sites list articles, and search. */
const LISTS = new Set(
  (
    'search tag tags topic topics category categories author authors people contributor contributors section ' +
    'sections archive archives latest page feed series collection collections livescores live-scores results'
  ).split(' '),
);

/** Parameters of addresses in which a search is. */
const SEARCHES = new Set(['q', 'query', 'search', 'keyword']);
/** That of blogs, `/blog/?s=`: below a longer path it says where a link was shared. */
const SHORT = 's';

function isSearch(search: string, parts: readonly string[]): boolean {
  const isOne = (name: string) => SEARCHES.has(name) || (name === SHORT && parts.length < 2);
  const parameters = search.slice(1).split('&');
  return parameters.some((each) => each.includes('=') && isOne(each.split('=', 1)[0]!.toLowerCase()));
}

/** An address of a list: `/tag/meta`, `/author/jane-doe`, `/search?q=`. */
export function isAddressOfList({ pathname, search }: Address): boolean {
  const parts = partsOf(pathname);
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (isSearch(search, parts)) return true;
  if (last === undefined) return false;
  return LISTS.has(last) || (before !== undefined && LISTS.has(before) && !hasSlug(last));
}

const partsOf = (pathname: string) => pathname.toLowerCase().split('/').filter(Boolean);

/** An address of a single article: a slug of several words, a date, or a long number. A saved page's address says nothing. */
export function isAddressOfArticle(address: Address): boolean {
  if (!/^https?:$/.test(address.protocol)) return true;
  if (isAddressOfList(address)) return false;
  const { pathname, search } = address;
  const last = partsOf(pathname).at(-1) ?? '';
  return (
    hasSlug(last) ||
    /\/(?:19|20)\d\d[/-]?[01]\d(?:[/-]?[0-3]\d)?\//.test(pathname) ||
    /\d{5}/.test(last + search)
  );
}

/** Four words or more, or a number of an article behind some words. */
const hasSlug = (part: string) => part.split(/[-_]/).length >= 4 || /[a-z][-_]\d{4}|[-_.]\w*\d{5}/.test(part);
