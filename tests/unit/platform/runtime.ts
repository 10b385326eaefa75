type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown;

/**
 * What the receiver needs of the browser, which is three members; that the browser itself behaves so is what the
 * end-to-end tests show. To be imported before the receiver is.
 */
const listeners: Listener[] = [];
const onMessage = {
  addListener: (listener: Listener) => listeners.push(listener),
  removeListener: () => listeners.splice(0),
};
const runtime = { id: 'own', getURL: () => 'chrome-extension://own/', onMessage };
Object.assign(globalThis, { browser: { runtime } });

/** Sends a message as the browser does. @returns the answer; `undefined` where the receiver leaves it to others */
export const send = (message: unknown, sender: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    if (listeners[0]?.(message, sender, resolve) !== true) resolve(undefined);
  });

/** Forgets who listened. */
export const forgetListeners = (): void => void listeners.splice(0);
