import { useRef } from 'preact/hooks';
import { t } from '@/components/i18n';

/**
 * Guards the saving of something that another window can change while it is edited here.
 * @param read reads what is stored; `undefined` if nothing is
 * @returns a check to run before saving: why not to save yet, in words. It warns once of each change: the reader who
 * saves again has decided.
 */
export function useMeanwhile<T>(read: () => Promise<T | undefined>): () => Promise<string | undefined> {
  const known = useRef<Promise<T | undefined>>(undefined);
  known.current ??= read();
  return async () => {
    const before = await known.current;
    const now = await read();
    known.current = Promise.resolve(now);
    if (JSON.stringify(now) === JSON.stringify(before)) return undefined;
    return t(now === undefined ? 'desk_deleted_meanwhile' : 'desk_changed_meanwhile');
  };
}
