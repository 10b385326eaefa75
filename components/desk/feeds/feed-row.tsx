import type { FeedStatus } from '@/lib/model/feed-status';
import { formatWhen } from '../../format';
import { type MessageKey, plural, t } from '../../i18n';
import { IconButton } from '../../ui/icon-button';
import { WebLink } from '../../ui/web-link';

/** A feed in the list. Times are milliseconds since 1970. */
export interface FeedView {
  id: string;
  title: string;
  /** `no-room`: its items could not be stored. */
  status: FeedStatus | 'no-room';
  detail?: string;
  items: number;
  lastPoll?: number;
  nextPoll: number;
  managed?: boolean;
}

const STATUS: Readonly<Record<FeedView['status'], MessageKey>> = {
  new: 'desk_feed_new',
  'no-room': 'desk_feed_no_room',
  ok: 'desk_feed_ok',
  unchanged: 'desk_feed_unchanged',
  'no-permission': 'desk_feed_no_permission',
  unreachable: 'desk_feed_unreachable',
  timeout: 'desk_feed_timeout',
  'too-large': 'desk_feed_too_large',
  'http-error': 'desk_feed_http_error',
  'rate-limited': 'desk_feed_rate_limited',
  gone: 'desk_feed_gone',
  redirected: 'desk_feed_redirected',
  'not-a-feed': 'desk_feed_not_a_feed',
  malformed: 'desk_feed_malformed',
};
const FINE: ReadonlySet<FeedView['status']> = new Set(['new', 'ok', 'unchanged']);

function statusText({ status, detail = '' }: FeedView): string {
  if (detail === 'HTTP 404') return t('desk_feed_not_found');
  return t(/^HTTP 4/u.test(detail) ? 'desk_feed_denied' : STATUS[status]);
}

/** Whether the last poll failed. */
export const isTroubled = ({ status }: FeedView): boolean => !FINE.has(status);

/** Props of a feed's row. */
export interface FeedRowProps {
  feed: FeedView;
  now: number;
  onPoll(id: string): void;
  onAllow(id: string): void;
  onDelete(id: string): void;
}

/** One feed: its state, how many items it brought, and when it is polled next. */
export function FeedRow({ feed, now, onPoll, onAllow, onDelete }: FeedRowProps) {
  const { id, title, status, detail, managed } = feed;
  const refused = status === 'no-permission';
  const action = t(refused ? 'desk_allow' : 'desk_poll_now');
  return (
    <li class="card feed">
      <div>
        {title !== '' && (
          <strong>
            <bdi>{title}</bdi>
          </strong>
        )}{' '}
        {managed === true && <span class="chip">{t('desk_managed')}</span>}
        <Address url={id} />
        <p>
          <span class={isTroubled(feed) ? 'chip warn' : 'chip'}>{statusText(feed)}</span>{' '}
          <span class="quiet small">
            {detail !== undefined && status === 'http-error' && (
              <>
                <bdi>{detail}</bdi> ·{' '}
              </>
            )}
            {factsOf(feed, now)}
          </span>
        </p>
      </div>
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-label={`${action}: ${title || id}`}
          onClick={() => (refused ? onAllow : onPoll)(id)}
        >
          {action}
        </button>
        {managed !== true && (
          <IconButton icon="trash" name={t('desk_delete_named', title || id)} onClick={() => onDelete(id)} />
        )}
      </div>
    </li>
  );
}

/**
 * The feed's address as a link: the browser does not tell us where a moved feed went, but the reader can follow it.
 */
const Address = ({ url }: { url: string }) => (
  <WebLink class="quiet small address" url={url}>
    <bdi>{url}</bdi>
  </WebLink>
);

/** Facts about a feed, including the next poll: a failing feed is polled ever less often. */
function factsOf({ items, lastPoll, nextPoll }: FeedView, now: number): string {
  const facts = [plural('desk_items', items)];
  if (lastPoll !== undefined) facts.push(t('desk_last_poll', formatWhen(lastPoll, now)));
  facts.push(t('desk_next_poll', formatWhen(Math.max(nextPoll, now), now)));
  return facts.join(' · ');
}
