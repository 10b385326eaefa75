import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { discoverFeeds } from '@/lib/desk/feeds/discover';

/** Answers the feeds that the page names: run in it when the popup asks, and gone again. */
export default defineUnlistedScript(() => discoverFeeds(document));
