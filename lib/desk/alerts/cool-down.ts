import { MINUTE } from '@/lib/util/time';

/**
 * Whether a rule has fired for a symbol too short a time ago to fire again. A firing may lie ahead of `time`, where the
 * clock has been set back since: it counts as well.
 */
export const isCooling = (last: number | undefined, time: number, minutes: number): boolean =>
  last !== undefined && Math.abs(time - last) < minutes * MINUTE;
