import { t } from '../i18n';
import { LabelMark } from '../score/label-mark';
import { labelName } from '../score/label-name';
import { type LabelledScore, ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';

/** One example of each label, to introduce the axis. */
const EXAMPLES: readonly LabelledScore[] = [
  { label: 'positive', score: 0.62, confidence: 0.9 },
  { label: 'mixed', score: 0.05, confidence: 0.7 },
  { label: 'neutral', score: 0, confidence: 0.5 },
  { label: 'negative', score: -0.48, confidence: 0.8 },
];

/** How scores are drawn throughout the extension. */
export function Sample() {
  return (
    <figure class="sample">
      {EXAMPLES.map((example) => (
        <div key={example.label} class="sample-row">
          <LabelMark label={example.label} />
          <span>{labelName(example.label)}</span>
          <ScoreAxis {...example} />
          <ScoreFigure {...example} />
        </div>
      ))}
      <figcaption class="quiet">{t('how_axis')}</figcaption>
    </figure>
  );
}
