import { locale } from '@/components/i18n';

/** Sorted by name; the database sorts by random ids. */
export const byName = <T extends { name: string }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => a.name.localeCompare(b.name, locale(), { numeric: true }));

/** Sorted by creation time. */
export const byAge = <T extends { created: number }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => a.created - b.created);
