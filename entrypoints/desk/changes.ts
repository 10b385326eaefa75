import { useCallback, useState } from 'preact/hooks';
import { t } from '@/components/i18n';
import type { Outcome } from '@/lib/model';
import type { Send } from './services';

/** Why something was not stored, in words; `undefined` where it was. */
export const failureOf = (outcome: Outcome<unknown>): string | undefined =>
  outcome.ok ? undefined : t('desk_not_saved', reasonText(outcome.detail ?? outcome.reason));

/** What the background says of an article that is not there any more, and of storage; all else is said in its own words. */
export const reasonText = (why: string): string => (why === 'gone' || why === 'full' ? t(REASONS[why]) : why);
const REASONS = { gone: 'desk_entry_gone', full: 'history_full' } as const;

/** Changes that the reader makes outside a dialog, and why the last one was not stored. */
export interface Changes {
  /** Sends a change; where it is refused, the desk says so. */
  change: Send;
  failure: string | undefined;
  dismiss(): void;
}

/** Sends changes and keeps why the last one failed, until the next or until that is dismissed. */
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
  return { change, failure, dismiss: () => setFailure(undefined) };
}
