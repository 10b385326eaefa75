import type { Analysis } from '@/lib/model';
import { type CoverageNoteName, readCoverageNote } from '@/lib/model/coverage-note';
import type { Thresholds } from '@/lib/model/labels';
import { eventNames } from '../event-names';
import { formatShare } from '../format';
import { plural, t } from '../i18n';
import { noteText } from '../note-text';
import { LabelMark } from '../score/label-mark';
import { labelDegree } from '../score/label-name';
import { ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';
import type { Ledger } from './ledger';
import { noveltyText } from './novelty-text';
import type { AnalysisView } from './types';

interface Props {
  view: AnalysisView;
  thresholds: Thresholds;
  ledger: Ledger;
}

/** The card's headline: label, score, axis, and a line with the data basis. */
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
      <Facts view={view} />
    </div>
  );
}

function Facts({ view }: Pick<Props, 'view'>) {
  const { analysis, kind, novelty } = view;
  const apart = coverageNoted(analysis, 'disagreement');
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
      {apart !== undefined && <p class="note">{noteText(apart)}</p>}
      {novelty !== undefined && <p class="note">{noveltyText(novelty)}</p>}
    </>
  );
}

/** The note of this name, as stored. */
const coverageNoted = ({ coverage }: Analysis, name: CoverageNoteName): string | undefined =>
  coverage.notes.find((note) => readCoverageNote(note)?.name === name);

const coverageText = ({ coverage }: Analysis): string =>
  plural('coverage_short', coverage.sentences, coverage.scored);
