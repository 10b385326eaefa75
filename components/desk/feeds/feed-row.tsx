import type { FeedStatus } from '@/lib/model/feed-status';
import { formatWhen } from '../../format';
import { type MessageKey, plural, t } from '../../i18n';
import { IconButton } from '../../ui/icon-button';
import { WebLink } from '../../ui/web-link';

/** A feed as its row shows it. Times are milliseconds since 1970. */
export interface FeedView {
  id: string;
  title: string;
  /** `no-room`: nothing of it could be kept. */
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

/** Did the last poll end otherwise than it should? */
export const isTroubled = ({ status }: FeedView): boolean => !FINE.has(status);

/** What a row shows, and what its buttons do. */
export interface FeedRowProps {
  feed: FeedView;
  now: number;
  onPoll(id: string): void;
  onAllow(id: string): void;
  onDelete(id: string): void;
}

/** One feed: how it stands, what it brought, and when it is asked again. */
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

/** Where it leads by now the reader can see: of an address that has moved, the browser tells us no other. */
const Address = ({ url }: { url: string }) => (
  <WebLink class="quiet small address" url={url}>
    <bdi>{url}</bdi>
  </WebLink>
);

/** A feed that fails is asked ever less often: when, the reader can see. */
function factsOf({ items, lastPoll, nextPoll }: FeedView, now: number): string {
  const facts = [plural('desk_items', items)];
  if (lastPoll !== undefined) facts.push(t('desk_last_poll', formatWhen(lastPoll, now)));
  facts.push(t('desk_next_poll', formatWhen(Math.max(nextPoll, now), now)));
  return facts.join(' · ');
}
