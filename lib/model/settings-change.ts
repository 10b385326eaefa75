import type { InstrumentOverride, Settings } from './settings';

const LISTS = ['disabledSites', 'enabledSites', 'watchlist', 'overrides'] as const;

type ListName = (typeof LISTS)[number];
type Entry = Settings[ListName][number];

/** Entries added to and removed from a list in the settings. */
export interface ListChange<T> {
  added: T[];
  removed: T[];
}

/**
 * A change of the settings that does not undo concurrent changes: for lists it holds the added and removed entries, as
 * the whole list would drop what another tab has added meanwhile.
 */
export type SettingsChange = Partial<Omit<Settings, ListName>> & {
  [K in ListName]?: ListChange<Settings[K][number]>;
};

/** The change from `before`, which the reader saw, to the values in `patch`. */
export const changeOf = (before: Partial<Settings>, patch: Partial<Settings>): SettingsChange =>
  mapped(patch, (name, list: Entry[]) => difference(before[name] ?? [], list));

/** The new values that a change gives to the current settings. */
export const changedBy = (settings: Settings, change: SettingsChange): Partial<Settings> =>
  mapped(change, (name, list: ListChange<Entry>) => joined(settings[name], list));

const mapped = <T>(fields: object, ofList: (name: ListName, value: T) => unknown): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, isListName(name) ? ofList(name, value) : value]),
  );

const isListName = (name: string): name is ListName => (LISTS as readonly string[]).includes(name);

function difference(before: readonly Entry[], after: readonly Entry[]): ListChange<Entry> {
  const beside = (list: readonly Entry[]) => {
    const keys = new Set(list.map(keyOf));
    return (entry: Entry) => !keys.has(keyOf(entry));
  };
  return { added: after.filter(beside(before)), removed: before.filter(beside(after)) };
}

function joined(list: readonly Entry[], { added, removed }: ListChange<Entry>): Entry[] {
  const gone = new Set(removed.map(keyOf));
  const taken = new Set(added.map(subjectOf));
  return [...list.filter((entry) => !gone.has(keyOf(entry)) && !taken.has(subjectOf(entry))), ...added];
}

/** Key of an entry's content, whatever the order of its fields. */
const keyOf = (entry: Entry): string =>
  typeof entry === 'string' ? entry : JSON.stringify([entry.name, entry.action, entry.symbol, entry.kind]);

/** Key of what an entry is about: of two with the same key, the later one wins. */
const subjectOf = (entry: string | InstrumentOverride): string =>
  typeof entry === 'string' ? entry : JSON.stringify([entry.name, entry.action]);
