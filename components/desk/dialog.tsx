import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../i18n';

interface Props {
  title: string;
  children: ComponentChildren;
  done?: string;
  /** What is confirmed cannot be undone. */
  isDanger?: boolean;
  onClose(): void;
  /** Absent where there is nothing to confirm. What it answers is why it could not be done: then all stays as it is. */
  onDone?(): undefined | Promise<string | undefined>;
}

/** The browser's own modal dialog: it keeps the focus, Escape closes it, and nothing is done while a field is wrong. */
export function Dialog({ title, children, done = t('desk_save'), isDanger = false, onClose, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { failure, submit, forget } = useSubmit(onDone);
  // As it is drawn: a frame later it might have been closed before it was shown, and then stay.
  useLayoutEffect(() => {
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

/** Does it once at a time, however often the button is pressed. Why it failed is said until something else is written. */
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
