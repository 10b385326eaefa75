import type { AnalysisView, Hover } from '../types';
import { historyText, identityText, linkText } from './instrument-text';
import { instrumentGroups } from './instruments';
import { TickerHead, WatchStar } from './ticker-row';

interface Props {
  view: AnalysisView;
  hover: Hover;
  watchlist: readonly string[];
}

/** Height of the card in CSS pixels: with less room below a mention, it is shown above if it fits there. */
const HEIGHT = 150;

/** The instrument under the pointer, and the sentiment towards it. */
export function HoverCard({ view, hover, watchlist }: Props) {
  const row = instrumentGroups(view.analysis)
    .flatMap(({ rows }) => rows)
    .find(({ name, ticker }) => hover.instrument === (ticker?.symbol ?? name));
  if (row === undefined) return null;
  const { ticker } = row;
  const history = ticker && view.history?.get(ticker.symbol);
  return (
    <aside class="hover-card" aria-label={row.name} style={placeOf(hover)}>
      <div class="ticker-line">
        <div class="ticker-open">
          <TickerHead row={row} />
        </div>
        {ticker && <WatchStar symbol={ticker.symbol} watched={watchlist.includes(ticker.symbol)} />}
      </div>
      <p class="quiet">{identityText(row)}</p>
      {ticker && <p class="quiet">{linkText(ticker.link)}</p>}
      {history && <p class="quiet">{historyText(history)}</p>}
    </aside>
  );
}

function placeOf({ left, top, bottom }: Hover) {
  const vertical =
    bottom + HEIGHT > innerHeight && top >= HEIGHT
      ? { bottom: `${innerHeight - top}px` }
      : { top: `${bottom}px` };
  return { '--left': `${left}px`, ...vertical };
}
