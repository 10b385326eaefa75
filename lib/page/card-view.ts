/**
 * Two scripts of ours in one page share their isolated world's global, which the page can't reach: the script with
 * the views leaves them there, and calls the article script if that waits for them.
 */
const PLACE = 'tickertone:card';
const WAITING = 'tickertone:card-wanted';

/** Leaves the function that mounts the card. */
export function offerCard(mount: unknown): void {
  Reflect.set(globalThis, PLACE, mount);
  const then: unknown = Reflect.get(globalThis, WAITING);
  if (typeof then === 'function') then();
}

/** The function that mounts the card; `undefined` before its script has run. */
export const offeredCard = (): unknown => Reflect.get(globalThis, PLACE);

/** Calls back as soon as the card's script has run. */
export const whenOffered = (then: () => void): void => void Reflect.set(globalThis, WAITING, then);
