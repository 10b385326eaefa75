import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { newsTime } from '@/lib/model/news-time';
import { eventName } from '../event-names';
import { formatMoment, formatShare } from '../format';
import { plural, t } from '../i18n';
import { LabelMark } from '../score/label-mark';
import { labelName } from '../score/label-name';
import { ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';
import { IconButton } from '../ui/icon-button';
import { WebLink } from '../ui/web-link';
import { NoteField } from './note-field';
import type { DrawerView, EntryView } from './types';
import { useEscape } from './use-escape';

interface Props {
  view: DrawerView;
  onClose(): void;
  onStar(entry: EntryView): void;
  onNote(entry: EntryView, note: string): void;
  onDelete(entry: EntryView): void;
  onOpen(entry: EntryView): void;
}

/** What one article said: summary, tickers, the same story elsewhere, and the reader's own note. */
export function EntryDrawer(props: Props) {
  const { entry, brief, investor, tickers, story, noteState } = props.view;
  const drawer = useRef<HTMLElement>(null);
  useLayoutEffect(() => drawer.current?.focus(), [entry.id]);
  useEscape(() => {
    // A note that is being written is kept as it is when the focus leaves it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    props.onClose();
  });
  // A link to the page that is there already leads nowhere: what it shows lies behind.
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
        key={`${entry.id} ${noteState} ${entry.note}`}
        note={entry.note}
        onNote={(note) => props.onNote(entry, note)}
      />
    </aside>
  );
}

/** The tone, and what can be done to the entry. */
function DrawerHead({ view: { entry, isGone }, onClose, onStar, onDelete }: Props) {
  const { label, score, starred } = entry;
  return (
    <div class="row drawer-head">
      <LabelMark label={label} />
      <strong>{labelName(label)}</strong>
      <ScoreFigure label={label} score={score} />
      <ScoreAxis label={label} score={score} />
      <span class="drawer-actions">
        {!isGone && (
          <>
            <IconButton
              icon="star"
              name={t('desk_star')}
              aria-pressed={starred}
              onClick={() => onStar(entry)}
            />
            <IconButton icon="trash" name={t('desk_delete')} onClick={() => onDelete(entry)} />
          </>
        )}
        <IconButton icon="close" name={t('close')} onClick={onClose} />
      </span>
    </div>
  );
}

/** Where and when it was read, and what happened in it. */
function Provenance({ entry }: { entry: EntryView }) {
  return (
    <p class="quiet">
      <a href={`#/source/${encodeURIComponent(entry.host)}`}>{entry.siteName || entry.host}</a> ·{' '}
      {formatMoment(newsTime(entry))}
      {entry.kind === 'feed' && <Fact>{t('desk_headline_only')}</Fact>}
      {entry.events.map((type) => (
        <Fact key={type}>{eventName(type)}</Fact>
      ))}
    </p>
  );
}

/** Apart from what stands before it, also where it is read aloud. */
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

function DrawerTickers({ tickers }: Pick<DrawerView, 'tickers'>) {
  return (
    <section>
      <h3>{t('desk_tickers')}</h3>
      <table>
        <tbody>
          {tickers.map(({ symbol, name, label, score, relevance, confidence, sentences }) => (
            <tr key={symbol}>
              <th scope="row">
                <a href={`#/ticker/${encodeURIComponent(symbol)}`}>{symbol}</a>{' '}
                <bdi class="quiet">{name}</bdi>
                <br />
                <span class="quiet small">
                  {t('desk_relevance')} {formatShare(relevance)} · {plural('desk_sentences', sentences)}
                </span>
              </th>
              <td>
                <ScoreAxis label={label} score={score} confidence={confidence} />{' '}
                <ScoreFigure label={label} score={score} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The same news as others told it: the difference in tone is the point. */
function StoryList({
  entry,
  story,
  onOpen,
}: {
  entry: EntryView;
  story: readonly EntryView[];
  onOpen(entry: EntryView): void;
}) {
  return (
    <section>
      <h3>{plural('desk_told', story.length + 1)}</h3>
      <table>
        <tbody>
          {[entry, ...story].map((each) => (
            <tr key={each.id} aria-current={each.id === entry.id}>
              <th scope="row">
                <button type="button" class="link" onClick={() => onOpen(each)}>
                  <bdi>{each.siteName || each.host}</bdi>
                </button>
                <br />
                <bdi class="quiet small">{each.title}</bdi>
              </th>
              <td>
                <ScoreAxis label={each.label} score={each.score} />{' '}
                <ScoreFigure label={each.label} score={each.score} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
