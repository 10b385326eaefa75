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
export const isRoot = ({ pathname }: Address) =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?|international\/?)?(?:(?:index|home|default)(?:\.\w{2,5})?\/?)?$/i.test(
    pathname,
  );

/** Parts of addresses under which sites list articles, and search. */
const LIST =
  /^(?:search|tags?|topics?|category|categories|authors?|people|contributors?|sections?|archives?|latest|page|feed|series|collections?|live-?scores|results)$/i;

/** An address of a list: `/tag/meta`, `/author/jane-doe`, `/search?q=`. */
export function isAddressOfList({ pathname, search }: Address): boolean {
  if (/[?&](?:q|s|query|search|keyword)=/i.test(search)) return true;
  const parts = pathname.split('/').filter(Boolean);
  return (
    LIST.test(parts.at(-1) ?? '') || (parts.length > 1 && LIST.test(parts.at(-2)!) && !hasSlug(parts.at(-1)!))
  );
}

/** An address of a single article: a slug of several words, a date, or a long number. A saved page's address says nothing. */
export function isAddressOfArticle(address: Address): boolean {
  if (!/^https?:$/.test(address.protocol)) return true;
  if (isAddressOfList(address)) return false;
  const { pathname, search } = address;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return (
    hasSlug(last) ||
    /\/(?:19|20)\d\d[/-]?[01]\d(?:[/-]?[0-3]\d)?\//.test(pathname) ||
    /\d{5}/.test(last + search)
  );
}

/** Four words or more, or a number of an article behind some words. */
const hasSlug = (part: string) =>
  part.split(/[-_]/).length >= 4 || /[a-z][-_]\d{4}|[-_.]\w*\d{5}/i.test(part);
