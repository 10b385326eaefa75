import { t } from '../../i18n';
import { LabelMark } from '../../score/label-mark';
import { IconButton } from '../../ui/icon-button';
import { useActions } from '../actions';
import { ledgerOf } from '../ledger';
import { announcement, scoreText } from '../score-text';
import type { OverlayState } from '../types';
import { MoveHandle } from './move-handle';
import type { Move } from './use-move';

/** The folded card: label and score; a click unfolds it. */
export function Pill({ state, move }: { state: OverlayState; move: Move }) {
  const { place: report, close } = useActions();
  const unfold = () => report({ ...move.place, folded: false });
  return (
    <MoveHandle class="pill" move={move}>
      <button
        type="button"
        class="unfold"
        data-takes-focus
        title={t('unfold')}
        aria-expanded={false}
        onClick={unfold}
      >
        <PillText state={state} />
      </button>
      <IconButton icon="close" name={t('close')} onClick={close} />
    </MoveHandle>
  );
}

function PillText({ state }: { state: OverlayState }) {
  const { view, thresholds } = state;
  if (view.phase !== 'done') return <span>{announcement(state) || t('extName')}</span>;
  const ledger = ledgerOf(view.analysis, view.excluded, thresholds);
  return (
    <>
      <LabelMark label={ledger.overall?.label ?? 'neutral'} />
      <span>{scoreText(ledger)}</span>
    </>
  );
}
