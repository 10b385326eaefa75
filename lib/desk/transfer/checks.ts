import { LABELS } from '@/lib/model';
import { isObject } from '@/lib/util/is-object';

const LABEL_NAMES = new Set<unknown>(LABELS);

/** An object that is not an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && !Array.isArray(value);
/** A string, possibly empty. */
export const isText = (value: unknown): value is string => typeof value === 'string';
/** A finite number; JSON's `1e999` parses to infinity. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** One of `LABELS`. */
export const isLabel = (value: unknown): boolean => LABEL_NAMES.has(value);
/** An array whose members all pass. */
export const isList = (value: unknown, each: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(each);
