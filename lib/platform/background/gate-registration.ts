import { browser } from 'wxt/browser';
import { grantedOrigins } from '../permissions';
import { STYLE } from './inject';

const ID = 'gate';

/**
 * Registers the gate on exactly the sites granted now. Called when grants change and at every start, since an update
 * may lose the registration.
 */
export function registerGate(): Promise<void> {
  return navigator.locks.request(ID, async () => {
    const matches = await grantedOrigins();
    const known = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
    if (matches.length === 0) {
      if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
      return;
    }
    // Registered with the script: a style sheet added to a loaded page makes the browser recompute all styles.
    const script = { id: ID, matches, js: ['/gate.js' as const], css: [STYLE] };
    await (known
      ? browser.scripting.updateContentScripts([script])
      : browser.scripting.registerContentScripts([
          { ...script, runAt: 'document_idle', persistAcrossSessions: true },
        ]));
  });
}
