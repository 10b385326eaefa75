import { vi } from 'vitest';

/** Waits until `check` no longer throws. The timeout only catches hangs: no test depends on the machine's speed. */
export const eventually = <T>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 60_000 });
