/** The parts of an address that tell what stands there. */
export interface Address {
  protocol: string;
  host: string;
  pathname: string;
  search: string;
}

/** Reads them off the text: of the browser's own objects the first use in a page costs more than all of this. */
export function addressIn(url: string): Address {
  const [, protocol = '', host = '', pathname = '', search = ''] =
    /^([^:]*:)(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  return { protocol, host, pathname, search };
}

/** `/`, `/index.html`, `/en`, `/us/home`: where a site, or an edition of it, begins; not `/?p=123`. */
export function isRoot({ pathname, search }: Address): boolean {
  if (hasNumber(search)) return false;
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

/** Parameters of addresses that say which article is meant, where the path doesn't. */
const NUMBERS = new Set(
  'p id articleid article_id newsid news_id storyid story_id postid post_id'.split(' '),
);

const hasNumber = (search: string): boolean =>
  parametersOf(search).some(({ name, value }) => NUMBERS.has(name) && /\d/.test(value ?? ''));

const parametersOf = (search: string) =>
  search
    .slice(1)
    .toLowerCase()
    .split('&')
    .map((each) => {
      const [name = '', value] = each.split('=', 2);
      return { name, value };
    });

/** Parts of addresses under which sites list articles, and search. */
const LISTS = new Set(
  (
    'search tag tags topic topics category categories author authors people contributor contributors section ' +
    'sections archive archives latest page feed series collection collections livescores live-scores results ' +
    // What no article is called, whatever the page says: templates for articles serve these too.
    'about about-us contact contact-us privacy privacy-policy privacy-notice cookie-policy terms terms-of-use ' +
    'terms-of-service terms-and-conditions disclaimer login signin sign-in register subscribe newsletters'
  ).split(' '),
);

/** Parts of addresses before the last under which stand texts of other kinds; news sites have some of them too. */
const OTHERS = new Set(
  (
    'r comments forum forums thread threads questions question answers community support help faq docs documentation ' +
    'wiki product products dp shop store item listing listings property properties for-sale recipe recipes job jobs ' +
    'careers vacancies event events tickets course courses watch quote quotes price prices hotel hotels legal login account'
  ).split(' '),
);

/** What hosts of such texts are called. */
const OTHER_HOSTS = new Set(
  'docs forum forums community support help wiki shop store jobs careers events learn mail app answers'.split(
    ' ',
  ),
);

/** An address of a question, a product, an event, a manual: of no article unless the page says so. */
export const isAddressOfOther = ({ host, pathname }: Address): boolean =>
  OTHER_HOSTS.has(host.split('.', 1)[0]!) ||
  partsOf(pathname)
    .slice(0, -1)
    .some((part) => OTHERS.has(part));

/** Parameters of addresses in which a search is. */
const SEARCHES = new Set(['q', 'query', 'search', 'keyword']);
/** That of blogs, `/blog/?s=`: below a longer path it says where a link was shared. */
const SHORT = 's';

function isSearch(search: string, parts: readonly string[]): boolean {
  const isOne = (name: string) => SEARCHES.has(name) || (name === SHORT && parts.length < 2);
  return parametersOf(search).some(({ name, value }) => isOne(name) && value !== undefined);
}

/** An address of a list: `/tag/meta`, `/author/jane-doe`, `/search?q=`; or of what every site says about itself. */
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
    /\d{5}/.test(last + search) ||
    hasNumber(search)
  );
}

/** Four words or more, or a number of an article behind some words. */
const hasSlug = (part: string) => part.split(/[-_]/).length >= 4 || /[a-z][-_]\d{4}|[-_.]\w*\d{5}/.test(part);
