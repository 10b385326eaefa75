import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';

interface Props {
  title: string;
  children: ComponentChildren;
  done?: string;
  /** Whether confirming cannot be undone. */
  isDanger?: boolean;
  onClose(): void;
  /** Absent if there is nothing to confirm. Resolves to an error message if it failed; the dialog then stays open. */
  onDone?(): undefined | Promise<string | undefined>;
}

/** The browser's modal dialog: it traps the focus, Escape closes it, and invalid fields block submission. */
export function Dialog({ title, children, done = t('desk_save'), isDanger = false, onClose, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { failure, submit, forget } = useSubmit(onDone);
  // Before the first paint: a frame later it might have been closed before it was shown, and would then stay.
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    // Closed before it is removed, so that the browser restores the focus.
    return () => shown.close();
  }, []);
  const close = () => dialog.current?.close();
  // Ignores the close event of a dialog that was removed.
  const closed = () => dialog.current && onClose();
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={closed}>
      <form onSubmit={submit} onInput={forget}>
        <h2>{title}</h2>
        {children}
        {failure !== undefined && (
          <p class="warn" role="alert">
            {failure}
          </p>
        )}
        <p class="row dialog-end">
          <button type="button" class="button" onClick={close}>
            {t(onDone === undefined ? 'close' : 'cancel')}
          </button>
          {onDone !== undefined && (
            <button type="submit" class={isDanger ? 'button danger' : 'button main'}>
              {done}
            </button>
          )}
        </p>
      </form>
    </dialog>
  );
}

/**
 * Submits once at a time, however often the button is pressed. An error message stays until the reader edits
 * something.
 */
function useSubmit(onDone: Props['onDone']) {
  const [failure, setFailure] = useState<string>();
  const running = useRef(false);
  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (running.current) return;
    running.current = true;
    setFailure(await onDone?.());
    running.current = false;
  }
  return { failure, submit, forget: () => setFailure(undefined) };
}
