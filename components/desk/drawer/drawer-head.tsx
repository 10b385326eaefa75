import { t } from '../../i18n';
import { LabelMark } from '../../score/label-mark';
import { labelName } from '../../score/label-name';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import { IconButton } from '../../ui/icon-button';
import type { DrawerView, EntryView } from '../types';

interface Props {
  view: Pick<DrawerView, 'entry' | 'isGone'>;
  onClose(): void;
  onStar(entry: EntryView): void;
  onDelete(entry: EntryView): void;
}

/** The entry's tone, and its actions. */
export function DrawerHead({ view: { entry, isGone }, onClose, onStar, onDelete }: Props) {
  const { label, score, starred } = entry;
  return (
    <div class="row drawer-head">
      <LabelMark label={label} />
      <strong>{labelName(label)}</strong>
      <ScoreFigure label={label} score={score} />
      <ScoreAxis label={label} score={score} />
      <span class="drawer-actions">
        {!isGone && (
          <>
            <IconButton
              icon="star"
              name={t('desk_star')}
              aria-pressed={starred}
              onClick={() => onStar(entry)}
            />
            <IconButton icon="trash" name={t('desk_delete')} onClick={() => onDelete(entry)} />
          </>
        )}
        <IconButton icon="close" name={t('close')} onClick={onClose} />
      </span>
    </div>
  );
}
