import { browser } from 'wxt/browser';
import type { AccessScope } from '@/lib/model';
import { NEWS_SITES } from './sites';

const EVERYWHERE = ['http://*/*', 'https://*/*'];
const NEWS_ORIGINS = NEWS_SITES.flatMap((site) => [`https://${site}/*`, `https://*.${site}/*`]);

/** Match pattern for the site of a page; `undefined` for pages that no extension may read. */
export function originPattern(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/u.test(parsed.protocol)) return undefined;
  // Match patterns have no ports: a grant covers every port of the host.
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Whether the browser lets us read pages of this site without asking each time. */
export async function hasSiteAccess(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && browser.permissions.contains({ origins: [origin] });
}

/** Requests sites by match pattern. Call only from a click. @returns whether all were granted */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] }).catch(() => false);

/** The match patterns that are not granted. */
export async function missingOrigins(origins: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => true)),
  );
  return origins.filter((_, at) => !granted[at]);
}

/** Requests one site. Call only from a click. @returns whether it was granted */
export async function requestSite(url: string): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== undefined && requestOrigins([origin]);
}

/** Requests the well-known news sites. Call only from a click. */
export const requestNewsSites = (): Promise<boolean> => requestOrigins(NEWS_ORIGINS);

/** Requests all sites. Call only from a click. */
export const requestEverywhere = (): Promise<boolean> => requestOrigins(EVERYWHERE);

/** Gives up access to all sites. */
async function removeAllSites(): Promise<boolean> {
  const origins = await grantedOrigins();
  return origins.length === 0 || browser.permissions.remove({ origins });
}

/** Requests access up to `scope`, or gives up what exceeds it. Call only from a click. */
export async function setScope(scope: AccessScope): Promise<void> {
  if (scope === 'everywhere') await requestEverywhere();
  if (scope === 'news-sites') await narrowToNewsSites();
  if (scope === 'none') await removeAllSites();
}

/**
 * Requests the news sites first, while the click still counts; and again if removing the wider grant also removed
 * them.
 */
async function narrowToNewsSites(): Promise<void> {
  if (!(await requestNewsSites()) || (await accessScope()) !== 'everywhere') return;
  await browser.permissions.remove({ origins: EVERYWHERE });
  await requestNewsSites();
}

/** Match patterns of all granted sites. */
export async function grantedOrigins(): Promise<string[]> {
  return ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !origin.startsWith('file:'));
}

/** Whether the browser lets us read every site. */
export const hasAccessEverywhere = (): Promise<boolean> =>
  browser.permissions.contains({ origins: EVERYWHERE });

/** The extent of the granted sites: none, some, all on our list of news sites, or every site. */
export async function accessScope(): Promise<AccessScope> {
  const granted = await grantedOrigins();
  if (granted.length === 0) return 'none';
  if (await hasAccessEverywhere()) return 'everywhere';
  return (await browser.permissions.contains({ origins: NEWS_ORIGINS })) ? 'news-sites' : 'some-sites';
}

/** Calls back after sites were granted or removed. @returns a function that stops watching */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
