import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '@/components/i18n';
import type { Outcome } from '@/lib/model';
import { focusMain } from './open-entry';
import type { Send } from './services';

/** Something that the reader took away, and how it comes back. */
export interface Removal {
  /** What was done, in words. */
  text: string;
  /** Brings it back; a refusal leaves it on offer. */
  restore(): Promise<Outcome<unknown>>;
  /** The button that did it is gone with it. */
  takesFocus: boolean;
}

type Deletion = 'desk-delete-rule' | 'desk-delete-feed' | 'desk-delete-portfolio' | 'desk-delete-search';

/** Deletes something by its call, and offers to bring it back. */
export async function deleteWithUndo(
  { change, onRemoved }: { change: Send; onRemoved(removal: Removal): void },
  call: Deletion,
  { id, name }: { id: string; name: string },
  restore: Removal['restore'],
): Promise<void> {
  if ((await change(call, { id })).ok) onRemoved({ text: t('deleted', name), restore, takesFocus: true });
}

/** The last removal, until it is taken back, dismissed or followed by another. */
export interface Undo {
  removal: Removal | undefined;
  tell(removal: Removal): void;
  undo(): void;
  dismiss(): void;
}

/** The last removal, which can be taken back: by its button, and by Ctrl+Z where no text is being written. */
export function useUndo(): Undo {
  const [removal, setRemoval] = useState<Removal>();
  const end = () => {
    if (removal?.takesFocus) focusMain();
    setRemoval(undefined);
  };
  const undo = () => {
    if (removal === undefined) return;
    end();
    void removal.restore().then(({ ok }) => {
      // There is one offer at a time: that of a later removal stays.
      if (!ok) setRemoval((later) => later ?? removal);
    });
  };
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (removal === undefined || !isUndo(event)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [removal]);
  return { removal, tell: setRemoval, undo, dismiss: end };
}

const isUndo = ({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'z' &&
  (ctrlKey || metaKey) &&
  !shiftKey &&
  !(target instanceof Element && target.closest('input, textarea, select, dialog'));
