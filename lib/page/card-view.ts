/**
 * Two scripts of ours in one page share their isolated world's global, which the page can't reach: the script with
 * the views leaves them there, the article script takes them.
 */
const PLACE = 'tickertone:card';

/** Leaves the function that mounts the card. */
export const offerCard = (mount: unknown): void => void Reflect.set(globalThis, PLACE, mount);

/** The function that mounts the card; `undefined` before its script has run. */
export const offeredCard = (): unknown => Reflect.get(globalThis, PLACE);
