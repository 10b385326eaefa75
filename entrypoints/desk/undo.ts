import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '@/components/i18n';
import type { Outcome } from '@/lib/model';
import { focusMain } from './open-entry';
import type { Send } from './services';

/** A deletion by the reader, and how to undo it. */
export interface Removal {
  /** What was done, in words. */
  text: string;
  /** Undoes it; if that is refused, the offer stays. */
  restore(): Promise<Outcome<unknown>>;
  /** Whether the deletion also removed the button that had the focus. */
  takesFocus: boolean;
}

type Deletion = 'desk-delete-rule' | 'desk-delete-feed' | 'desk-delete-portfolio' | 'desk-delete-search';

/** Deletes something by a call, and offers undo. */
export async function deleteWithUndo(
  { change, onRemoved }: { change: Send; onRemoved(removal: Removal): void },
  call: Deletion,
  { id, name }: { id: string; name: string },
  restore: Removal['restore'],
): Promise<void> {
  if ((await change(call, { id })).ok) onRemoved({ text: t('deleted', name), restore, takesFocus: true });
}

/** The last removal, until it is undone, dismissed or replaced by another. */
export interface Undo {
  removal: Removal | undefined;
  tell(removal: Removal): void;
  undo(): void;
  dismiss(): void;
}

/** Keeps the last removal; undone by its button, or by Ctrl+Z outside text fields. */
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
      // There is only one offer: a later removal has precedence.
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
