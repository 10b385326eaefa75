import { t } from '../../i18n';
import { IconButton } from '../../ui/icon-button';
import { useActions } from '../actions';
import { MoveHandle } from './move-handle';
import type { Move } from './use-move';

/** The title bar: moves, folds and closes the card. */
export function CardHead({ move, onFold }: { move: Move; onFold(): void }) {
  const { close } = useActions();
  return (
    <MoveHandle class="head" move={move}>
      <h2 class="brand">{t('extName')}</h2>
      <IconButton icon="fold" name={t('fold')} data-takes-focus onClick={onFold} />
      <IconButton icon="close" name={t('close')} onClick={close} />
    </MoveHandle>
  );
}
