import type { Label } from '@/lib/model';
import { formatScore } from '../format';

/** A signed number in its label's color. */
export function ScoreFigure({ label, score }: { label: Label; score: number }) {
  return (
    <span class="figure" data-label={label}>
      {formatScore(score)}
    </span>
  );
}
