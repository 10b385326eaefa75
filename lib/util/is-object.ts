/** Whether a value of unknown origin has properties that can be read; an array has, too. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A property of a value of unknown origin; `undefined` where it has none. */
export const propertyOf = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;

/** What a table of ours says of a word from outside; `undefined` where it says nothing. Every object has a `constructor`. */
export const entryIn = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
