import type { Analysis, Settings } from '@/lib/model';
import { eventNames } from '../event-names';
import { formatShare } from '../format';
import { plural, t } from '../i18n';
import { LabelMark } from '../score/label-mark';
import { labelDegree, labelName } from '../score/label-name';
import { ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';
import { headlineAgainstBody } from './headline';
import type { Ledger } from './ledger';
import { noveltyText } from './novelty-text';
import type { AnalysisView } from './types';

interface Props {
  view: AnalysisView;
  thresholds: Settings['thresholds'];
  ledger: Ledger;
}

/** The headline of the card: label, score, axis, and in one line what it rests on. */
export function Answer({ view, thresholds, ledger: { overall } }: Props) {
  return (
    <div class="answer">
      {overall ? (
        <>
          <p class="verdict" data-label={overall.label}>
            <LabelMark label={overall.label} />
            <strong>{labelDegree(overall.label, overall.score, thresholds.strong)}</strong>
            <ScoreFigure {...overall} />
            <span class="quiet sure">{t('confidence_short', formatShare(overall.confidence))}</span>
          </p>
          <ScoreAxis {...overall} />
        </>
      ) : (
        <p class="verdict">{t('score_none')}</p>
      )}
      <Facts view={view} thresholds={thresholds} />
    </div>
  );
}

function Facts({ view, thresholds }: Omit<Props, 'ledger'>) {
  const { analysis, kind, novelty } = view;
  const apart = headlineAgainstBody(analysis, thresholds);
  return (
    <>
      <ul class="facts">
        {kind === 'selection' && <li class="chip">{t('kind_selection')}</li>}
        {eventNames(analysis.events).map((name) => (
          <li class="chip" key={name}>
            {name}
          </li>
        ))}
        {analysis.coverage.truncated && <li class="chip warn">{t('truncated')}</li>}
        <li class="quiet">{coverageText(analysis)}</li>
      </ul>
      {apart && (
        <p class="note">{t('headline_against_body', labelName(apart.headline), labelName(apart.body))}</p>
      )}
      {novelty !== undefined && novelty.ordinal > 1 && <p class="note">{noveltyText(novelty)}</p>}
    </>
  );
}

const coverageText = ({ coverage }: Analysis): string =>
  plural('coverage_short', coverage.sentences, coverage.scored);
