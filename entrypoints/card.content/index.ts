import { defineContentScript } from 'wxt/utils/define-content-script';
import { setTranslator } from '@/components/i18n';
import { mountOverlay } from '@/components/overlay';
import { offerCard } from '@/lib/page/card-view';
import { lastingTexts } from '@/lib/platform/message-text';

/** The card's views, injected beside the article script once there is something to show. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const textOf = lastingTexts();
    setTranslator(textOf);
    // The first message lookup makes Chromium load the whole catalog: do it now, while the analysis runs.
    textOf('extName');
    offerCard(mountOverlay);
  },
});
