import { type MessageKey, t } from '../i18n';
import type { FeedAdded, PopupCallbacks, PopupFeed, PopupState } from './types';

interface Props {
  feeds: readonly PopupFeed[];
  added: PopupState['addedFeed'];
  onAdd: PopupCallbacks['addFeed'];
}

const SAID: Readonly<Record<FeedAdded, MessageKey>> = {
  added: 'feed_added',
  'not-allowed': 'feed_added_refused',
  'no-room': 'feed_no_room',
  'not-stored': 'feed_not_added',
};

/** The feeds that this page links, each with an add button, and the result of the last press. */
export function FeedList({ feeds, added, onAdd }: Props) {
  return (
    <section class="page-feeds" aria-label={t('page_feeds')}>
      <ul class="plain">
        {feeds.map((feed) => (
          <li key={feed.url} class="split">
            <bdi class="name" title={feed.url}>
              {nameOf(feed)}
            </bdi>
            <button
              type="button"
              class="button small"
              aria-label={t('add_page_feed_named', nameOf(feed))}
              onClick={() => onAdd(feed)}
            >
              {t('add_page_feed')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {added && t(SAID[added.outcome], nameOf(added.feed))}
      </p>
    </section>
  );
}

/** Many pages call their feed "RSS" or nothing at all; the address then says more. */
const nameOf = ({ title, url }: PopupFeed): string =>
  title.trim().length > 4 ? title.trim() : url.replace(/^https?:\/\//u, '');
