import { useState } from 'preact/hooks';
import { formatShare } from '../../format';
import { t } from '../../i18n';
import { LabelMark } from '../../score/label-mark';
import { labelName } from '../../score/label-name';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import { IconButton } from '../../ui/icon-button';
import { useActions } from '../actions';
import type { AnalysisView } from '../types';
import type { InstrumentRow } from './instruments';
import { TickerDetails } from './ticker-details';

interface Props {
  row: InstrumentRow;
  view: AnalysisView;
  watchlist: readonly string[];
}

/** Symbol, name, axis, score, label and relevance in two lines, with a star to watch it. */
export function TickerRow({ row, view, watchlist }: Props) {
  const [open, setOpen] = useState(false);
  const { ticker } = row;
  return (
    <li class="ticker">
      <div class="ticker-line">
        <button type="button" class="ticker-open" aria-expanded={open} onClick={() => setOpen(!open)}>
          <TickerHead row={row} />
        </button>
        {ticker && <WatchStar symbol={ticker.symbol} watched={watchlist.includes(ticker.symbol)} />}
      </div>
      {open && <TickerDetails row={row} view={view} />}
    </li>
  );
}

/** Symbol and name, the score on its axis, and label and figures in words. */
export function TickerHead({ row }: { row: InstrumentRow }) {
  const { ticker, name, label, score, confidence } = row;
  return (
    <>
      <span class="who">
        {ticker && <b class="symbol">{ticker.symbol}</b>}
        <bdi class="name">{name}</bdi>
      </span>
      <ScoreAxis label={label} score={score} confidence={confidence} />
      <ScoreFigure label={label} score={score} />
      <span class="quiet sub">
        <LabelMark label={label} /> {labelName(label)}
        {ticker && ` · ${t('relevance', formatShare(ticker.relevance))}`}
      </span>
    </>
  );
}

/** Adds the symbol to the watchlist, or removes it. */
export function WatchStar({ symbol, watched }: { symbol: string; watched: boolean }) {
  const { setWatched } = useActions();
  return (
    <IconButton
      icon="star"
      name={t(watched ? 'unwatch' : 'watch', symbol)}
      aria-pressed={watched}
      onClick={() => setWatched(symbol, !watched)}
    />
  );
}
