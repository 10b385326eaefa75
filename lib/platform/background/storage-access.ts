import { browser } from 'wxt/browser';

interface Area {
  /** Missing in Firefox, whose content scripts can access all areas but `session`. */
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps content scripts out of extension storage, where the browser supports it: a page that took over its renderer
 * process must not read the reader's sites and portfolios. Called at each start, as the setting may not persist.
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session, managed } = browser.storage;
  const areas: Area[] = [local, sync, session, managed];
  await Promise.allSettled(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
