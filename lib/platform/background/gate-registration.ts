import { browser } from 'wxt/browser';
import { grantedOrigins } from '../permissions';
import { STYLE } from './inject';

const ID = 'gate';

/**
 * Registers the gate on exactly the sites that are granted now. Called whenever grants change and at every start:
 * a registration may be lost in an update.
 */
export function registerGate(): Promise<void> {
  return navigator.locks.request(ID, async () => {
    const matches = await grantedOrigins();
    const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    // A style that comes to a page when it is there already makes the browser style all of it once more.
    const script = { id: ID, matches, js: ['/gate.js' as const], css: [STYLE] };
    await (known
      ? browser.scripting.updateContentScripts([script])
      : browser.scripting.registerContentScripts([
          { ...script, runAt: 'document_idle', persistAcrossSessions: true },
        ]));
  });
}
