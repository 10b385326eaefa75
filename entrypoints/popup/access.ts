import { browser } from 'wxt/browser';
import type { AccessScope, Settings } from '@/lib/model';
import { accessScope, removeAllSites, requestEverywhere, requestNewsSites } from '@/lib/platform/permissions';

/** Asks the browser for as much as `scope` says, or gives back what goes beyond it. Only from a click. */
export async function setScope(scope: AccessScope): Promise<void> {
  if (scope === 'everywhere') await requestEverywhere();
  if (scope === 'news-sites') await narrowToNewsSites();
  if (scope === 'none') await removeAllSites();
}

/** Asked for first, while the click still counts; once more where the wider grant took the narrower with it. */
async function narrowToNewsSites(): Promise<void> {
  if (!(await requestNewsSites()) || (await accessScope()) !== 'everywhere') return;
  await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
  await requestNewsSites();
}

/** What changes when the reader switches scoring off or on for a site by name: by name also holds for private hosts. */
export function siteSwitched(
  { disabledSites, enabledSites }: Settings,
  host: string,
  off: boolean,
): Partial<Settings> {
  const apart = (site: string) => host !== site && !host.endsWith(`.${site}`);
  const disabled = disabledSites.filter(apart);
  const enabled = enabledSites.filter((site) => site !== host);
  return off
    ? { disabledSites: [...disabled, host], enabledSites: enabled }
    : { disabledSites: disabled, enabledSites: [...enabled, host] };
}
