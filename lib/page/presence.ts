/** A slot on the isolated world's global object, which our scripts share and the page cannot reach. */
const PLACE = 'tickertone:article';

/** Announces that the article script is here, for as long as `isAlive` returns true. */
export const announceScript = (isAlive: () => boolean): void => void Reflect.set(globalThis, PLACE, isAlive);

/** Whether a live article script is in this page, not one orphaned by an update. */
export const isScriptHere = (): boolean => {
  const isAlive: unknown = Reflect.get(globalThis, PLACE);
  return typeof isAlive === 'function' && isAlive() === true;
};
