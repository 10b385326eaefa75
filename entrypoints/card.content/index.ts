import { defineContentScript } from 'wxt/utils/define-content-script';
import { setTranslator } from '@/components/i18n';
import { mountOverlay } from '@/components/overlay';
import { offerCard } from '@/lib/page/card-view';
import { messageText } from '@/lib/platform/message-text';

/** The card's views, brought in beside the article script once there is something to show. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    setTranslator(messageText);
    // A page's first text makes Chromium wait for the whole catalogue: better now, while the answer is computed.
    messageText('extName');
    offerCard(mountOverlay);
  },
});
