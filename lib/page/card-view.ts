/**
 * Our two scripts in a page share the global object of their isolated world, which the page cannot reach. The card
 * script stores its mount function there, and calls the article script if that is already waiting for it.
 */
const PLACE = 'tickertone:card';
const WAITING = 'tickertone:card-wanted';

/** Stores the function that mounts the card, and calls whoever waits for it. */
export function offerCard(mount: unknown): void {
  Reflect.set(globalThis, PLACE, mount);
  const then: unknown = Reflect.get(globalThis, WAITING);
  if (typeof then === 'function') then();
}

/** The function that mounts the card; `undefined` until the card script has run. */
export const offeredCard = (): unknown => Reflect.get(globalThis, PLACE);

/** Calls back once the card script has run. */
export const whenOffered = (then: () => void): void => void Reflect.set(globalThis, WAITING, then);
