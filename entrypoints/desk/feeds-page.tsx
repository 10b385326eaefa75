import { useState } from 'preact/hooks';
import { downloadBlob } from '@/components/charts/download';
import type { FeedView } from '@/components/desk/feeds/feed-row';
import { FeedsView } from '@/components/desk/feeds/feeds-view';
import { formatCount } from '@/components/format';
import { plural, t } from '@/components/i18n';
import { decodeBody } from '@/lib/desk/feeds/decode-body';
import type { Feed } from '@/lib/desk/feeds/feed';
import { feedAddress } from '@/lib/desk/feeds/feed-address';
import { type FeedsAdded, MAX_FEEDS, MAX_URL_LENGTH } from '@/lib/desk/feeds/feed-store';
import { feedsInOpml, type OpmlFeed, toOpml, usableFeeds } from '@/lib/desk/feeds/opml';
import { done, type Outcome } from '@/lib/model';
import { failureOf } from './changes';
import type { PageProps } from './page-props';
import { bytesOf } from './read-file';
import type { DeskServices, Send } from './services';
import { deleteWithUndo } from './undo';
import { useLive } from './use-live';

/** Feedback on the reader's action: a problem, or good news. */
interface Feedback {
  problem?: string;
  note?: string;
}

/** The reader's feeds. Site permissions are requested within the click that needs them, as browsers require. */
export function FeedsPage(page: PageProps) {
  const { services, change, isFull } = page;
  const { db, send } = services;
  const stored = useLive(() => db.feeds.toArray(), [db]);
  const feeds = stored ?? [];
  const [feedback, say] = useState<Feedback>({});
  function remove(id: string): Promise<void> {
    const feed = feeds.find((each) => each.id === id)!;
    const restore = () => change('desk-restore-feed', { feed });
    return deleteWithUndo(page, 'desk-delete-feed', { id, name: feed.title || id }, restore);
  }
  function add(address: string): boolean {
    const url = feedAddress(address) ?? '';
    const problem = problemWith(url);
    // Also removes the feedback on an earlier address: the answer about this one may take a while.
    say(problem === undefined ? {} : { problem });
    if (problem === undefined) void addFeed(services, url).then(say);
    return problem === undefined;
  }

  return (
    <FeedsView
      loading={stored === undefined}
      feeds={isFull ? feeds.map(withoutRoom) : feeds}
      now={Date.now()}
      problem={feedback.problem ?? ''}
      note={feedback.note ?? ''}
      onAdd={add}
      onPoll={(id) => void poll(send, id).then(say)}
      onAllow={(id) => void allow(services, id).then(say)}
      onDelete={(id) => void remove(id)}
      onImportOpml={(file) => void importOpml(services, file).then(say)}
      onExportOpml={() => downloadBlob(toOpml(feeds, 'Tickertone'), 'text/x-opml', 'feeds.opml')}
    />
  );
}

/** Why an address (empty if it is none) cannot be that of a feed. */
function problemWith(url: string): string | undefined {
  if (url === '') return t('desk_feed_bad_address');
  return url.length > MAX_URL_LENGTH ? t('desk_feed_long_address', formatCount(MAX_URL_LENGTH)) : undefined;
}

/** A feed still marked `new` on a full disk: neither its items nor its status could be stored. */
const withoutRoom = (feed: Feed): FeedView => (feed.status === 'new' ? { ...feed, status: 'no-room' } : feed);

async function poll(send: Send, id: string): Promise<Feedback> {
  const problem = failureOf(await send('desk-poll', { ids: [id] }));
  return problem === undefined ? {} : { problem };
}

/** Requests permission first, since only a click may. */
async function addFeed(services: DeskServices, url: string): Promise<Feedback> {
  const granted = await services.requestSite(url);
  const added = await services.send('desk-add-feeds', { feeds: [{ url, title: '' }] });
  if (!added.ok) return { problem: failureOf(added)! };
  if (added.value.isFull) return { problem: t('desk_feed_limit', formatCount(MAX_FEEDS)) };
  const polled = await poll(services.send, url);
  if (!granted) return { problem: t('desk_feed_refused') };
  return added.value.added === 0 ? { problem: t('desk_feed_known') } : polled;
}

async function allow({ requestSite, send }: DeskServices, id: string): Promise<Feedback> {
  if (!(await requestSite(id))) return { problem: t('desk_feed_refused') };
  return poll(send, id);
}

/** Imports feeds from a file. Their sites are allowed one by one, each by its own button. */
async function importOpml(services: DeskServices, file: File): Promise<Feedback> {
  const bytes = await bytesOf(file);
  if (bytes === undefined) return { problem: t('desk_file_unreadable') };
  const feeds = feedsInOpml(decodeBody(bytes, file.type)) ?? [];
  if (feeds.length === 0) return { problem: t('desk_opml_bad') };
  const outcome = await addAll(services, usableFeeds(feeds));
  if (!outcome.ok) return { problem: failureOf(outcome)! };
  const { added, isFull } = outcome.value;
  return isFull ? { problem: fullText(added, feeds.length) } : { note: takenText(added, feeds.length) };
}

/** Adds feeds in batches: a list may be longer than the limit, and existing feeds need no room. */
async function addAll({ send }: DeskServices, feeds: readonly OpmlFeed[]): Promise<Outcome<FeedsAdded>> {
  let added = 0;
  for (let from = 0; from < feeds.length; from += MAX_FEEDS) {
    const outcome = await send('desk-add-feeds', { feeds: feeds.slice(from, from + MAX_FEEDS) });
    if (!outcome.ok) return outcome;
    added += outcome.value.added;
    if (outcome.value.isFull) return done({ added, isFull: true });
  }
  return done({ added, isFull: false });
}

const fullText = (added: number, offered: number): string =>
  `${t('desk_opml_some', formatCount(added), formatCount(offered))} ${t('desk_feed_limit', formatCount(MAX_FEEDS))}`;

const takenText = (added: number, offered: number): string =>
  added === offered
    ? plural('desk_opml_added', added)
    : t('desk_opml_taken', formatCount(added), formatCount(offered));
