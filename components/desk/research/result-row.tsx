import { newsTime } from '@/lib/model/news-time';
import { formatWhen } from '../../format';
import { plural, t } from '../../i18n';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import { IconButton } from '../../ui/icon-button';
import { tickerLink } from '../links';
import type { EntryView } from '../types';

interface Props {
  entry: EntryView;
  /** Number of entries on this story. */
  told: number;
  now: number;
  /** Sorted by time of reading: show that time, not the time of the news. */
  byReading: boolean;
  onOpen(entry: EntryView): void;
  onStar(entry: EntryView): void;
}

const MAX_TICKERS = 4;

/** One row of the history: tone, title, source and time. */
export function ResultRow({ entry, told, now, byReading, onOpen, onStar }: Props) {
  const { title, siteName, host, tickers, label, score, kind, starred } = entry;
  return (
    <>
      <ScoreFigure label={label} score={score} />
      <ScoreAxis label={label} score={score} />
      <div class="result-text">
        <button type="button" class="row-open" title={title} onClick={() => onOpen(entry)}>
          <bdi>{title}</bdi>
        </button>
        <p class="quiet">
          <span class="source">
            <bdi class="from">{siteName || host}</bdi>
            <span>· {whenOf(entry, now, byReading)}</span>
          </span>
          {tickers.slice(0, MAX_TICKERS).map((ticker) => (
            <a key={ticker.symbol} class="chip" data-label={ticker.label} href={tickerLink(ticker.symbol)}>
              {ticker.symbol}
            </a>
          ))}
          {told > 1 && <span class="chip">{plural('desk_told', told)}</span>}
          {kind === 'feed' && <span class="chip">{t('desk_headline_only')}</span>}
        </p>
      </div>
      <IconButton icon="star" name={t('desk_star')} aria-pressed={starred} onClick={() => onStar(entry)} />
    </>
  );
}

/** A feed item "arrived"; nobody read it. */
function whenOf(entry: EntryView, now: number, byReading: boolean): string {
  const when = formatWhen(byReading ? entry.lastSeen : newsTime(entry), now);
  return byReading && entry.kind !== 'feed' ? t('desk_read_at', when) : when;
}
