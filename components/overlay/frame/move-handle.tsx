import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { Icon } from '../../ui/icon';
import type { Move } from './use-move';

interface Props {
  class: string;
  move: Move;
  children: ComponentChildren;
}

/** A bar that moves the overlay: drag it anywhere, or use arrow keys on its grip. */
export function MoveHandle({ class: name, move, children }: Props) {
  const { onPointerDown, onPointerMove, onPointerUp, onKeyDown } = move;
  return (
    <div
      class={name}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
    >
      <button type="button" class="grip" aria-label={t('move')} title={t('move')} onKeyDown={onKeyDown}>
        <Icon name="grip" />
      </button>
      {children}
    </div>
  );
}
