import type { Analysis, Settings } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';
import { plural, t } from '../i18n';
import { LabelMark } from '../score/label-mark';
import { labelDegree } from '../score/label-name';
import { ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';

interface Props {
  analysis: Analysis;
  kind: AnalyzedKind;
  thresholds: Settings['thresholds'];
}

/** Most tickers that a glance takes in. */
const SHOWN = 4;

/** The answer, its axis, and the most relevant tickers. */
export function ScoreSummary({ analysis: { article, overall, tickers }, kind, thresholds }: Props) {
  const more = tickers.length - SHOWN;
  return (
    <div class="score-summary">
      <p class="verdict">
        <LabelMark label={overall.label} />
        <strong>{labelDegree(overall.label, overall.score, thresholds.strong)}</strong>
        <ScoreFigure {...overall} />
        {kind === 'selection' && <span class="chip">{t('kind_selection')}</span>}
      </p>
      <ScoreAxis {...overall} />
      {article.title !== '' && (
        <p class="title">
          <bdi>{article.title}</bdi>
        </p>
      )}
      <ul class="plain row">
        {tickers.slice(0, SHOWN).map((ticker) => (
          <li key={ticker.symbol} class="chip" title={ticker.name}>
            <b>{ticker.symbol}</b> <ScoreFigure {...ticker} />
          </li>
        ))}
        {more > 0 && <li class="quiet">{plural('and_more', more)}</li>}
      </ul>
    </div>
  );
}
