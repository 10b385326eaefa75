import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { discoverFeeds } from '@/lib/desk/feeds/discover';

/** Returns the feeds that the page links. Injected when the popup asks; leaves nothing behind. */
export default defineUnlistedScript(() => discoverFeeds(document));
