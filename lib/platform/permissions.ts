import { browser } from 'wxt/browser';
import type { AccessScope } from '@/lib/model';
import { NEWS_SITES } from './sites';

const EVERYWHERE = ['http://*/*', 'https://*/*'];
const NEWS_ORIGINS = NEWS_SITES.flatMap((site) => [`https://${site}/*`, `https://*.${site}/*`]);

/** Match pattern for the site of a page, or `undefined` for pages that no extension may read. */
export function originPattern(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return undefined;
  // Match patterns know no ports: a grant is for the host on every port.
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Whether the browser lets us read pages of this site without being asked each time. */
export async function hasSiteAccess(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && browser.permissions.contains({ origins: [origin] });
}

const request = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Asks for sites by their match patterns. Only from a click. @returns whether all were granted */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  request([...origins]).catch(() => false);

/** Those of the match patterns that are not granted. */
export async function missingOrigins(origins: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => true)),
  );
  return origins.filter((_, at) => !granted[at]);
}

/** Asks for one site. Only from a click. @returns whether it was granted */
export async function requestSite(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && request([origin]);
}

/** Asks for the well-known news sites. Only from a click. */
export const requestNewsSites = (): Promise<boolean> => request(NEWS_ORIGINS);

/** Asks for all sites. Only from a click. */
export const requestEverywhere = (): Promise<boolean> => request(EVERYWHERE);

/** Gives every site's grant back. */
async function removeAllSites(): Promise<boolean> {
  const origins = await grantedOrigins();
  return origins.length === 0 || browser.permissions.remove({ origins });
}

/** Asks the browser for as much as `scope` says, or gives back what goes beyond it. Only from a click. */
export async function setScope(scope: AccessScope): Promise<void> {
  if (scope === 'everywhere') await requestEverywhere();
  if (scope === 'news-sites') await narrowToNewsSites();
  if (scope === 'none') await removeAllSites();
}

/** Asked for first, while the click still counts; once more where the wider grant took the narrower with it. */
async function narrowToNewsSites(): Promise<void> {
  if (!(await requestNewsSites()) || (await accessScope()) !== 'everywhere') return;
  await browser.permissions.remove({ origins: EVERYWHERE });
  await requestNewsSites();
}

/** Match patterns of all sites that are granted now. */
export async function grantedOrigins(): Promise<string[]> {
  return ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !origin.startsWith('file:'));
}

/** Whether the browser lets us read every site. */
export const hasAccessEverywhere = (): Promise<boolean> =>
  browser.permissions.contains({ origins: EVERYWHERE });

/** How far the sites go that the reader has granted: none, some, all of our list of news sites, or every site. */
export async function accessScope(): Promise<AccessScope> {
  const granted = await grantedOrigins();
  if (granted.length === 0) return 'none';
  if (await hasAccessEverywhere()) return 'everywhere';
  return (await browser.permissions.contains({ origins: NEWS_ORIGINS })) ? 'news-sites' : 'some-sites';
}

/** Calls back after sites were granted or taken back. @returns a function that stops watching */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
