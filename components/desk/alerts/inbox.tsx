import type { Label } from '@/lib/model';
import { formatWhen } from '../../format';
import { plural, t } from '../../i18n';
import { ScoreFigure } from '../../score/score-figure';
import { useLabelOf } from '../../score/thresholds';
import { WebLink } from '../../ui/web-link';
import { tickerLink } from '../links';

/**
 * One firing in the inbox: the sentence that triggered a rule and its score (in [-1, 1]). `time`: milliseconds since
 * 1970.
 */
export interface FiringView {
  id: string;
  ruleName: string;
  time: number;
  title: string;
  url: string;
  symbol: string;
  score: number;
  /** Absent in firings of an earlier version; then derived from the score. */
  label?: Label;
  sentence: string;
  read: boolean;
}

/** The newest firings, with the total and unread counts. */
interface InboxView {
  firings: readonly FiringView[];
  total: number;
  unread: number;
}

/** Props of the inbox. `onRead` marks the firings with these ids, or all of them. */
export interface InboxProps {
  inbox: InboxView;
  now: number;
  onRead(ids: readonly string[] | undefined): void;
}

/** The firings, newest first. */
export function Inbox({ inbox: { firings, total }, now, onRead }: InboxProps) {
  return (
    <section>
      <h2>{t('desk_inbox')}</h2>
      <ul class="plain stack">
        {firings.map((firing) => (
          <Firing key={firing.id} firing={firing} now={now} onRead={() => onRead([firing.id])} />
        ))}
        {firings.length === 0 && <li class="quiet">{t('desk_inbox_empty')}</li>}
        {firings.length < total && (
          <li class="quiet">{plural('desk_alerts_older', total - firings.length)}</li>
        )}
      </ul>
    </section>
  );
}

interface FiringProps {
  firing: FiringView;
  now: number;
  onRead(): void;
}

function Firing({ firing, now, onRead }: FiringProps) {
  const { ruleName, time, title, url, symbol, score, sentence, read } = firing;
  const band = useLabelOf()(score);
  return (
    <li class="firing" data-read={read}>
      <div class="firing-head">
        <a class="chip" href={tickerLink(symbol)}>
          {symbol}
        </a>
        <ScoreFigure label={firing.label ?? band} score={score} />
        <span class="quiet small grow">
          <bdi>{ruleName}</bdi> · {formatWhen(time, now)}
        </span>
        {!read && (
          <button
            type="button"
            class="button small"
            aria-label={`${t('desk_mark_read')}: ${title}`}
            onClick={onRead}
          >
            {t('desk_mark_read')}
          </button>
        )}
      </div>
      <WebLink url={url}>
        <bdi title={title}>{title}</bdi>
      </WebLink>
      {sentence !== '' && (
        <blockquote>
          <bdi>{sentence}</bdi>
        </blockquote>
      )}
    </li>
  );
}
