import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { newsTime } from '@/lib/model/news-time';
import { eventName } from '../../event-names';
import { formatMoment } from '../../format';
import { t } from '../../i18n';
import { WebLink } from '../../ui/web-link';
import { siteLink } from '../links';
import type { DrawerView, EntryView } from '../types';
import { DrawerHead } from './drawer-head';
import { DrawerTickers } from './drawer-tickers';
import { NoteField, type OnNote } from './note-field';
import { StoryList } from './story-list';
import { useEscape } from './use-escape';

interface Props {
  view: DrawerView;
  onClose(): void;
  onStar(entry: EntryView): void;
  onNote(entry: EntryView, ...written: Parameters<OnNote>): ReturnType<OnNote>;
  onDelete(entry: EntryView): void;
  onOpen(entry: EntryView): void;
}

/** One article in detail: summary, tickers, the same story elsewhere, and the reader's note. */
export function EntryDrawer(props: Props) {
  const { entry, brief, investor, tickers, story } = props.view;
  const drawer = useRef<HTMLElement>(null);
  useLayoutEffect(() => drawer.current?.focus(), [entry.id]);
  useEscape(() => {
    // Blur first: a note being written is saved when it loses the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    props.onClose();
  });
  // A link to the page that is already open changes nothing, so the drawer must close to reveal it.
  const follow = ({ target }: Event) => {
    if ((target as Element).closest('a[href^="#"]')) props.onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by the keyboard is clicked, too
    <aside ref={drawer} class="drawer" tabIndex={-1} aria-label={t('desk_evidence')} onClick={follow}>
      <DrawerHead {...props} />
      {props.view.isGone && (
        <p class="warn" role="alert">
          {t('desk_entry_gone')}
        </p>
      )}
      <h2>
        <WebLink url={entry.url}>
          <bdi>{entry.title}</bdi>
        </WebLink>
      </h2>
      <Provenance entry={entry} />
      <Summary brief={brief} investor={investor} />
      {tickers.length > 0 && <DrawerTickers tickers={tickers} />}
      {story.length > 0 && <StoryList entry={entry} story={story} onOpen={props.onOpen} />}
      <NoteField
        key={entry.id}
        note={entry.note}
        onNote={(note, before) => props.onNote(entry, note, before)}
      />
    </aside>
  );
}

/** Where and when it was read, and its events. */
function Provenance({ entry }: { entry: EntryView }) {
  return (
    <p class="quiet">
      <a href={siteLink(entry.host)}>{entry.siteName || entry.host}</a> · {formatMoment(newsTime(entry))}
      {entry.kind === 'feed' && <Fact>{t('desk_headline_only')}</Fact>}
      {entry.events.map((type) => (
        <Fact key={type}>{eventName(type)}</Fact>
      ))}
    </p>
  );
}

/** Separated from the text before it, also for screen readers. */
const Fact = ({ children }: { children: ComponentChildren }) => (
  <>
    {' '}
    <span class="chip">{children}</span>
  </>
);

function Summary({ brief, investor }: Pick<DrawerView, 'brief' | 'investor'>) {
  return (
    <>
      <ul class="brief">
        {brief.map((sentence) => (
          <li key={sentence}>
            <bdi>{sentence}</bdi>
          </li>
        ))}
      </ul>
      {investor !== '' && (
        <details>
          <summary>{t('investor')}</summary>
          <p>
            <bdi>{investor}</bdi>
          </p>
        </details>
      )}
    </>
  );
}
