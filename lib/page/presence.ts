/** A place in the isolated world's global, which our scripts share and the page can't reach. */
const PLACE = 'tickertone:article';

/** The article script says that it is here, as long as `isAlive`. */
export const announceScript = (isAlive: () => boolean): void => void Reflect.set(globalThis, PLACE, isAlive);

/** Whether the article script is in this page and has not been left behind by an update. */
export const isScriptHere = (): boolean => {
  const isAlive: unknown = Reflect.get(globalThis, PLACE);
  return typeof isAlive === 'function' && isAlive() === true;
};
