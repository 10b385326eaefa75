import { liveQuery } from 'dexie';

/**
 * Runs a query now, and again whenever its data changes, from whatever context.
 * @returns a function that stops watching
 */
export function watchQuery<T>(query: () => Promise<T>, onValue: (value: T) => void): () => void {
  const subscription = liveQuery(query).subscribe(onValue);
  return () => subscription.unsubscribe();
}
