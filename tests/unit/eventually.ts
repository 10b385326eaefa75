import { vi } from 'vitest';

/** Waits until `check` throws no longer. Only a hang ends that: how fast the machine is decides nothing. */
export const eventually = <T>(check: () => T): Promise<T> => vi.waitFor(check, { timeout: 60_000 });
