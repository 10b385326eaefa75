import { ScoreAxis } from './score-axis';
import { ScoreFigure } from './score-figure';
import { useLabelOf } from './thresholds';

/** A mean score in [-1, 1] on its axis and as a figure, labeled by the reader's thresholds. */
export function MeanScore({ score }: { score: number }) {
  const label = useLabelOf()(score);
  return (
    <>
      <ScoreAxis label={label} score={score} /> <ScoreFigure label={label} score={score} />
    </>
  );
}
