import type { Analysis } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';
import type { Thresholds } from '@/lib/model/labels';
import { plural, t } from '../i18n';
import { LabelMark } from '../score/label-mark';
import { labelDegree } from '../score/label-name';
import { ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';

interface Props {
  analysis: Analysis;
  kind: AnalyzedKind;
  thresholds: Thresholds;
}

/** Most tickers shown. */
const SHOWN = 4;

/** The score on its axis, and the most relevant tickers. */
export function ScoreSummary({ analysis, kind, thresholds }: Props) {
  const { article, overall, tickers, summary } = analysis;
  // A selection has no title: its first sentence identifies it.
  const title = article.title || summary.brief[0];
  return (
    <div class="score-summary">
      <p class="verdict">
        <LabelMark label={overall.label} />
        <strong>{labelDegree(overall.label, overall.score, thresholds.strong)}</strong>
        <ScoreFigure {...overall} />
        {kind === 'selection' && <span class="chip">{t('kind_selection')}</span>}
      </p>
      <ScoreAxis {...overall} />
      {title !== undefined && (
        <p class="title" title={title}>
          <bdi>{title}</bdi>
        </p>
      )}
      {tickers.length > 0 && <Tickers tickers={tickers} />}
    </div>
  );
}

function Tickers({ tickers }: Pick<Analysis, 'tickers'>) {
  const more = tickers.length - SHOWN;
  return (
    <ul class="plain row">
      {tickers.slice(0, SHOWN).map((ticker) => (
        <li key={ticker.symbol} class="chip" title={ticker.name}>
          <b>{ticker.symbol}</b> <ScoreFigure {...ticker} />
        </li>
      ))}
      {more > 0 && <li class="quiet">{plural('and_more', more)}</li>}
    </ul>
  );
}
