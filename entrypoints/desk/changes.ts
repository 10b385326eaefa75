import { useCallback, useState } from 'preact/hooks';
import { t } from '@/components/i18n';
import type { Outcome } from '@/lib/model';
import type { Send } from './services';

/** Why something was not saved, in words; `undefined` if it was. */
export const failureOf = (outcome: Outcome<unknown>): string | undefined =>
  outcome.ok ? undefined : t('desk_not_saved', reasonText(outcome.detail ?? outcome.reason));

/** Translates the background's known reasons (entry deleted, storage full); passes others through. */
export const reasonText = (why: string): string => (why === 'gone' || why === 'full' ? t(REASONS[why]) : why);
const REASONS = { gone: 'desk_entry_gone', full: 'history_full' } as const;

/** Changes made outside a dialog, and why the last one failed. */
export interface Changes {
  /** Sends a change; shows an error if it is refused. */
  change: Send;
  failure: string | undefined;
  /** Shows a warning that is no refusal. */
  warn(text: string): void;
  dismiss(): void;
}

/** Sends changes, and keeps the last error until the next change or until it is dismissed. */
export function useChanges(send: Send): Changes {
  const [failure, setFailure] = useState<string>();
  const change: Send = useCallback(
    async (name, payload) => {
      const outcome = await send(name, payload);
      setFailure(failureOf(outcome));
      return outcome;
    },
    [send],
  );
  return { change, failure, warn: setFailure, dismiss: () => setFailure(undefined) };
}
