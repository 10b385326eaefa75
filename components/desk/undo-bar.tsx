import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { IconButton } from '../ui/icon-button';

interface Props {
  /** What was done; absent where there is nothing to take back. */
  text: string | undefined;
  /** The button that did it is gone: what is pressed next is this one. */
  takesFocus: boolean;
  onUndo(): void;
  onDismiss(): void;
}

/** Says what was just deleted, and takes it back. It stays until it is dismissed: nobody has to be quick. */
export function UndoBar({ text, takesFocus, onUndo, onDismiss }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) undo.current?.focus();
  }, [text, takesFocus]);
  return (
    <div role="status" class="undo-bar" data-empty={text === undefined}>
      {text !== undefined && (
        <>
          <bdi class="grow">{text}</bdi>
          <button ref={undo} type="button" class="button small" onClick={onUndo}>
            {t('undo')}
          </button>
          <IconButton icon="close" name={t('close')} onClick={onDismiss} />
        </>
      )}
    </div>
  );
}
