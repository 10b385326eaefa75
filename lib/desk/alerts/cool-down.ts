import { MINUTE } from '@/lib/util/time';

/**
 * Did the rule fire for this symbol so short a time ago that it has to be silent? What lies as far ahead was written by
 * a clock that has been set back since.
 */
export const isCooling = (last: number | undefined, time: number, minutes: number): boolean =>
  last !== undefined && Math.abs(time - last) < minutes * MINUTE;
