import { browser } from 'wxt/browser';

interface Area {
  /** Not in Firefox, whose content scripts reach all areas but that of the session. */
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps content scripts from reading and writing what is stored, where the browser can: a page that took over its own
 * process must not find the reader's sites and portfolios there. Asked for at each start, for it may be forgotten.
 */
export async function closeStorage(): Promise<void> {
  const { local, sync, session, managed } = browser.storage;
  const areas: Area[] = [local, sync, session, managed];
  await Promise.allSettled(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
