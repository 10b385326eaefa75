import type { Entity, TickerSentiment } from '@/lib/model';
import { plural } from '../../i18n';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import type { AnalysisView } from '../types';

/** As many as fit below the brief on a laptop without scrolling. */
const SHOWN = 3;

/** The most relevant tickers, one line each; private companies in one line; and a link to all of them. */
export function TickerStrip({ view, onAll }: { view: AnalysisView; onAll(): void }) {
  const { tickers, entities } = view.analysis;
  const unlisted = entities.filter((entity) => entity.symbol === undefined && entity.sentiment);
  if (tickers.length + unlisted.length === 0) return null;
  return (
    <div class="strip">
      {tickers.slice(0, SHOWN).map((ticker) => (
        <StripRow ticker={ticker} key={ticker.symbol} />
      ))}
      {unlisted.length > 0 && <Unlisted entities={unlisted.slice(0, SHOWN)} />}
      <button type="button" class="button small" onClick={onAll}>
        {plural('all_instruments', tickers.length + unlisted.length)}
      </button>
    </div>
  );
}

function StripRow({ ticker }: { ticker: TickerSentiment }) {
  return (
    <div class="strip-row">
      <b class="symbol">{ticker.symbol}</b>
      <bdi class="name">{ticker.name}</bdi>
      <ScoreAxis {...ticker} />
      <ScoreFigure {...ticker} />
    </div>
  );
}

function Unlisted({ entities }: { entities: readonly Entity[] }) {
  return (
    <p class="unlisted">
      {entities.map(({ name, sentiment }) => (
        <span key={name}>
          <bdi>{name}</bdi> {sentiment && <ScoreFigure {...sentiment} />}
        </span>
      ))}
    </p>
  );
}
