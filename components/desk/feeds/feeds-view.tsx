import { useState } from 'preact/hooks';
import { locale, plural, t } from '../../i18n';
import { Button } from '../../ui/button';
import { FileButton } from '../file-button';
import { PageHead } from '../page-head';
import { AddFeed, type AddFeedProps } from './add-feed';
import { FeedRow, type FeedRowProps, type FeedView, isTroubled } from './feed-row';

interface Props extends Omit<FeedRowProps, 'feed'>, AddFeedProps {
  /** The feeds are still being loaded. */
  loading: boolean;
  feeds: readonly FeedView[];
  /** Error of the reader's last action; empty if there was none. */
  problem: string;
  /** Result of the reader's last action; empty if the list itself shows it. */
  note: string;
  onImportOpml(file: File): void;
  onExportOpml(): void;
}

/** The reader's feeds and their state. */
export function FeedsView(props: Props) {
  const { loading, feeds, problem, note, onImportOpml, onExportOpml } = props;
  const [troubledOnly, setTroubledOnly] = useState(false);
  const troubled = feeds.filter(isTroubled);
  const shown = troubledOnly && troubled.length > 0 ? troubled : feeds;
  return (
    <>
      <PageHead title={t('desk_feeds')} note={t('desk_feeds_note')}>
        <AddFeed onAdd={props.onAdd} />
        <FileButton
          text={t('desk_import_opml')}
          accept=".opml,.xml,text/xml"
          look="small"
          onFile={onImportOpml}
        />
        <Button look="small" usable={feeds.length > 0} onClick={onExportOpml}>
          {t('desk_export_opml')}
        </Button>
      </PageHead>
      {problem !== '' && (
        <p class="warn" role="alert">
          {problem}
        </p>
      )}
      <output class="quiet">{note}</output>
      {feeds.length === 0 && <p class="quiet empty">{t(loading ? 'desk_loading' : 'desk_empty_feeds')}</p>}
      {troubled.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={troubledOnly}
            onChange={({ currentTarget: { checked } }) => setTroubledOnly(checked)}
          />{' '}
          {plural('desk_feeds_troubled', troubled.length)}
        </label>
      )}
      <ul class="plain stack">
        {shown.toSorted(byName).map((feed) => (
          <FeedRow key={feed.id} {...props} feed={feed} />
        ))}
      </ul>
    </>
  );
}

const byName = (a: FeedView, b: FeedView): number =>
  (a.title || a.id).localeCompare(b.title || b.id, locale(), { numeric: true });
