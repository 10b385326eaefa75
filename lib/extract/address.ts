/** The parts of an address that show what kind of page it is. */
export interface Address {
  protocol: string;
  host: string;
  pathname: string;
  search: string;
}

/** Parses an address by hand: the first use of `URL` on a page costs more than all of this. */
export function addressIn(url: string): Address {
  const [, protocol = '', host = '', pathname = '', search = ''] =
    /^([^:]*:)(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  return { protocol, host, pathname, search };
}

/** Whether an address is a front page, of a site or an edition: `/`, `/index.html`, `/en`, `/us/home`; not `/?p=123`. */
export function isRoot({ pathname, search }: Address): boolean {
  if (hasNumber(search)) return false;
  const [first, ...rest] = partsOf(pathname);
  if (first === undefined) return true;
  const behind = isEdition(first) ? rest : [first, ...rest];
  return behind.length === 0 || (behind.length === 1 && isHome(behind[0]!));
}

// Word sets and short patterns: the browser compiles a long alternation again on each page.
const isEdition = (part: string) =>
  part === 'international' || (part.length <= EDITION && /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(part));
/** Length of `en-us`. */
const EDITION = 5;
const isHome = (part: string) => /^(?:index|home|default)(?:\.\w{2,5})?$/.test(part);

/** Query parameters that identify an article. */
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

/** Path segments of lists of articles and of searches. */
const LISTS = new Set(
  (
    'search tag tags topic topics category categories author authors people contributor contributors section ' +
    'sections archive archives latest page feed series collection collections livescores live-scores results ' +
    // Pages about the site itself: many sites serve them with their article template.
    'about about-us contact contact-us privacy privacy-policy privacy-notice cookie-policy terms terms-of-use ' +
    'terms-of-service terms-and-conditions disclaimer login signin sign-in register subscribe newsletters'
  ).split(' '),
);

/** Path segments, except the last, of pages that are not articles; some occur on news sites too. */
const OTHERS = new Set(
  (
    'r comments forum forums thread threads questions question answers community support help faq docs documentation ' +
    'wiki product products dp shop store item listing listings property properties for-sale recipe recipes job jobs ' +
    'careers vacancies event events tickets course courses watch quote quotes price prices hotel hotels legal login account'
  ).split(' '),
);

/** Subdomains of such pages. */
const OTHER_HOSTS = new Set(
  'docs forum forums community support help wiki shop store jobs careers events learn mail app answers'.split(
    ' ',
  ),
);

/** Whether an address suggests a question, product, event or manual: no article unless the page declares one. */
export const isNonArticleAddress = ({ host, pathname }: Address): boolean =>
  OTHER_HOSTS.has(host.split('.', 1)[0]!) ||
  partsOf(pathname)
    .slice(0, -1)
    .some((part) => OTHERS.has(part));

/** Query parameters that hold a search. */
const SEARCHES = new Set(['q', 'query', 'search', 'keyword']);
/** The search parameter of blogs, `/blog/?s=`; on a longer path it tells where a link was shared. */
const SHORT = 's';

function isSearch(search: string, parts: readonly string[]): boolean {
  const isOne = (name: string) => SEARCHES.has(name) || (name === SHORT && parts.length < 2);
  return parametersOf(search).some(({ name, value }) => isOne(name) && value !== undefined);
}

/** Whether an address is of a list (`/tag/meta`, `/author/jane-doe`, `/search?q=`) or of a page about the site itself. */
export function isListAddress({ pathname, search }: Address): boolean {
  const parts = partsOf(pathname);
  const [before, last] = [parts.at(-2), parts.at(-1)];
  if (isSearch(search, parts)) return true;
  if (last === undefined) return false;
  return LISTS.has(last) || (before !== undefined && LISTS.has(before) && !hasSlug(last));
}

/** Its last part is not a file that stands for its folder: `/acme-raises-its-outlook/default.aspx`. */
function partsOf(pathname: string): string[] {
  const parts = pathname.toLowerCase().split('/').filter(Boolean);
  const last = parts.at(-1) ?? '';
  return last.includes('.') && isHome(last) ? parts.slice(0, -1) : parts;
}

/** Path segments of press releases and statistics, whose addresses often have no more than a code. */
const RELEASES = new Set(
  'news-release news-releases news.release press-release press-releases pressreleases announcements bulletins'.split(
    ' ',
  ),
);

/** Whether an address can be of one article: it has a slug, a date or a long number, or is a release. True for saved pages (`file:`). */
export function isArticleAddress(address: Address): boolean {
  if (!/^https?:$/.test(address.protocol)) return true;
  if (isListAddress(address)) return false;
  const { pathname, search } = address;
  const parts = partsOf(pathname);
  const last = parts.at(-1) ?? '';
  return (
    hasSlug(last) ||
    isReleaseAddress(address) ||
    /\/(?:19|20)\d\d[/-]?[01]\d(?:[/-]?[0-3]\d)?\//.test(pathname) ||
    /\d{5}/.test(last + search) ||
    hasNumber(search)
  );
}

/** Four words or more, or words followed by an article number. */
const hasSlug = (part: string) => part.split(/[-_]/).length >= 4 || /[a-z][-_]\d{4}|[-_.]\w*\d{5}/.test(part);

/** Whether an address is of one release, or of an exhibit of a filing: `/news.release/cpi.nr0.htm`, `/data/exhibit991.htm`. */
export function isReleaseAddress({ pathname }: Address): boolean {
  const parts = partsOf(pathname);
  const last = parts.pop() ?? '';
  return parts.some((part) => RELEASES.has(part)) || /(?:^|[^a-z])ex(?:hibit)?[-_]?\d\d/.test(last);
}
