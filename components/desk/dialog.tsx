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
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
      <p class="row dialog-end">
        <button type="button" class="button" onClick={onClose}>
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
