import { MINUTE } from '@/lib/util/time';

/**
 * Whether a rule fired for a symbol too recently to fire again. A firing may lie in the future if the clock was set
 * back since; it counts too.
 */
export const isCooling = (last: number | undefined, time: number, minutes: number): boolean =>
  last !== undefined && Math.abs(time - last) < minutes * MINUTE;
