import { locale } from '@/components/i18n';

/** In the order of their names. The database has them by ids that say nothing. */
export const byName = <T extends { name: string }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => a.name.localeCompare(b.name, locale(), { numeric: true }));

/** In the order in which the reader made them. */
export const byAge = <T extends { created: number }>(things: readonly T[]): T[] =>
  things.toSorted((a, b) => a.created - b.created);
