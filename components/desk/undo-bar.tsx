import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { IconButton } from '../ui/icon-button';

interface Props {
  /** What was done; absent if there is nothing to undo. */
  text: string | undefined;
  /** Take the focus, because the button that had it is gone. */
  takesFocus: boolean;
  onUndo(): void;
  onDismiss(): void;
}

/** Names the last deletion and undoes it. Stays until dismissed, so that nobody has to be quick. */
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
