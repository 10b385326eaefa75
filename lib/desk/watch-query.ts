import { liveQuery } from 'dexie';

/**
 * Runs a query at once, and again whenever what it read has changed, in whatever context the change was made.
 * @returns a function that stops watching
 */
export function watchQuery<T>(query: () => Promise<T>, onValue: (value: T) => void): () => void {
  const subscription = liveQuery(query).subscribe(onValue);
  return () => subscription.unsubscribe();
}
