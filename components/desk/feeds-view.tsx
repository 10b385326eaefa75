import { useState } from 'preact/hooks';
import { formatAgo, formatCount } from '../format';
import { type MessageKey, t } from '../i18n';
import { IconButton } from '../ui/icon-button';
import { PageHead } from './desk-frame';

export interface FeedView {
  id: string;
  title: string;
  status:
    | 'new'
    | 'ok'
    | 'unchanged'
    | 'no-permission'
    | 'unreachable'
    | 'timeout'
    | 'too-large'
    | 'http-error'
    | 'rate-limited'
    | 'gone'
    | 'redirected'
    | 'not-a-feed'
    | 'malformed';
  detail?: string;
  items: number;
  lastPoll?: number;
  nextPoll: number;
  managed?: boolean;
}

const STATUS: Readonly<Record<FeedView['status'], MessageKey>> = {
  new: 'desk_feed_new',
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

interface Props {
  feeds: readonly FeedView[];
  now: number;
  /** What went wrong with what the reader just asked for; empty where nothing did. */
  problem: string;
  onAdd(url: string): void;
  onPoll(id: string): void;
  onAllow(id: string): void;
  onDelete(id: string): void;
  onImportOpml(file: File): void;
  onExportOpml(): void;
}

/** The reader's feeds and how each of them stands. */
export function FeedsView(props: Props) {
  const { feeds, problem, onImportOpml, onExportOpml } = props;
  return (
    <>
      <PageHead title={t('desk_feeds')} note={t('desk_feeds_note')}>
        <AddFeed onAdd={props.onAdd} />
        <label class="button small file">
          {t('desk_import_opml')}
          <input
            type="file"
            class="hidden"
            accept=".opml,.xml,text/xml"
            onChange={({ currentTarget: { files } }) => files?.[0] && onImportOpml(files[0])}
          />
        </label>
        <button type="button" class="button small" disabled={feeds.length === 0} onClick={onExportOpml}>
          {t('desk_export_opml')}
        </button>
      </PageHead>
      {problem !== '' && (
        <p class="warn" role="alert">
          {problem}
        </p>
      )}
      {feeds.length === 0 ? <p class="quiet empty">{t('desk_empty_feeds')}</p> : <FeedTable {...props} />}
    </>
  );
}

function AddFeed({ onAdd }: Pick<Props, 'onAdd'>) {
  const [url, setUrl] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    onAdd(url.trim());
    setUrl('');
  };
  return (
    <form class="row" onSubmit={add}>
      <input
        type="url"
        required
        aria-label={t('desk_feed_address')}
        placeholder="https://"
        size={32}
        value={url}
        onInput={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <button type="submit" class="button main">
        {t('desk_add_feed')}
      </button>
    </form>
  );
}

function FeedTable({ feeds, now, onPoll, onAllow, onDelete }: Props) {
  return (
    <div class="table-frame tall">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('desk_feed')}</th>
            <th scope="col">{t('desk_status')}</th>
            <th scope="col">{t('desk_items')}</th>
            <th scope="col">{t('desk_last_poll')}</th>
            <th scope="col">
              <span class="hidden">{t('desk_edit')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {feeds.map((feed) => (
            <tr key={feed.id}>
              <th scope="row">
                <bdi>{feed.title || feed.id}</bdi>{' '}
                {feed.managed === true && <span class="chip">{t('desk_managed')}</span>}
                <br />
                <bdi class="quiet small">{feed.id}</bdi>
              </th>
              <td>
                <span class={FINE.has(feed.status) ? 'chip' : 'chip warn'}>{t(STATUS[feed.status])}</span>{' '}
                <bdi class="quiet small">{feed.detail}</bdi>
              </td>
              <td>{formatCount(feed.items)}</td>
              <td>{feed.lastPoll === undefined ? '' : formatAgo(feed.lastPoll, now)}</td>
              <td class="row">
                {feed.status === 'no-permission' ? (
                  <button type="button" class="button small" onClick={() => onAllow(feed.id)}>
                    {t('desk_allow')}
                  </button>
                ) : (
                  <button type="button" class="button small" onClick={() => onPoll(feed.id)}>
                    {t('desk_poll_now')}
                  </button>
                )}
                {feed.managed !== true && (
                  <IconButton
                    icon="trash"
                    name={t('desk_delete_named', feed.title || feed.id)}
                    onClick={() => onDelete(feed.id)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
