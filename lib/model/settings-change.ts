import type { InstrumentOverride, Settings } from './settings';

const LISTS = ['disabledSites', 'enabledSites', 'watchlist', 'overrides'] as const;

type ListName = (typeof LISTS)[number];
type Entry = Settings[ListName][number];

/** What comes to a list of the settings, and what goes from it. */
export interface ListChange<T> {
  added: T[];
  removed: T[];
}

/**
 * A change of the settings that holds whatever was changed elsewhere meanwhile: of a list it says the entries that come
 * and go, as the whole of it would undo what another tab has added.
 */
export type SettingsChange = Partial<Omit<Settings, ListName>> & {
  [K in ListName]?: ListChange<Settings[K][number]>;
};

/** The change that the reader means who saw `before`, and wants `patch` of it. */
export const changeOf = (before: Partial<Settings>, patch: Partial<Settings>): SettingsChange =>
  mapped(patch, (name, list: Entry[]) => difference(before[name] ?? [], list));

/** What a change makes of the settings that hold by now. */
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

/** What an entry says, whatever the order of its fields. */
const keyOf = (entry: Entry): string =>
  typeof entry === 'string' ? entry : JSON.stringify([entry.name, entry.action, entry.symbol, entry.kind]);

/** What it is about: of two such entries the later holds. */
const subjectOf = (entry: string | InstrumentOverride): string =>
  typeof entry === 'string' ? entry : JSON.stringify([entry.name, entry.action]);
