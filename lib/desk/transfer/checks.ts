import { LABELS } from '@/lib/model';

const LABEL_NAMES = new Set<unknown>(LABELS);

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => Number.isFinite(value);
export const isLabel = (value: unknown): boolean => LABEL_NAMES.has(value);
export const isList = (value: unknown, each: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(each);
