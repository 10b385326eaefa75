import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';

interface Props {
  title: string;
  children: ComponentChildren;
  done?: string;
  /** What is confirmed cannot be undone. */
  isDanger?: boolean;
  onClose(): void;
  /** Absent where there is nothing to confirm. */
  onDone?(): void;
}

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ title, children, done = t('desk_save'), isDanger = false, onClose, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    // Closed before it goes: the browser then gives the focus back to where it was.
    return () => shown.close();
  }, []);
  const close = () => dialog.current?.close();
  // Once it has gone, nobody waits for that any more.
  const closed = () => dialog.current && onClose();
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={closed}>
      <h2>{title}</h2>
      {children}
      <p class="row dialog-end">
        <button type="button" class="button" onClick={close}>
          {t('cancel')}
        </button>
        {onDone !== undefined && (
          <button type="button" class={isDanger ? 'button danger' : 'button main'} onClick={onDone}>
            {done}
          </button>
        )}
      </p>
    </dialog>
  );
}
