/** Whether an unknown value has readable properties; true for arrays too. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A property of an unknown value; `undefined` where it has none. */
export const propertyOf = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;

/** The own entry of a table for an untrusted key; `undefined` where there is none, as for `constructor`. */
export const entryIn = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
