import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { setTranslator } from '@/components/i18n';
import { mountOverlay } from '@/components/overlay';
import { offerCard } from '@/lib/page/card-view';

/** The card's views, brought in beside the article script once there is something to show. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    setTranslator((key, substitutions) => browser.i18n.getMessage(key as 'extName', substitutions));
    // A page's first text makes Chromium wait for the whole catalogue: better now, while the answer is computed.
    browser.i18n.getMessage('extName');
    offerCard(mountOverlay);
  },
});
