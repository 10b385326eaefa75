import { LABELS } from '@/lib/model';
import { isObject } from '@/lib/util/is-object';

const LABEL_NAMES = new Set<unknown>(LABELS);

/** An object that is no array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && !Array.isArray(value);
/** A string, the empty one too. */
export const isText = (value: unknown): value is string => typeof value === 'string';
/** A number that is finite: `1e999` is none. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
/** One of `LABELS`. */
export const isLabel = (value: unknown): boolean => LABEL_NAMES.has(value);
/** An array all of whose members pass. */
export const isList = (value: unknown, each: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(each);
