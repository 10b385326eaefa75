type Listener = (message: unknown, sender: unknown, reply: (value: unknown) => void) => unknown;

/**
 * The three members of the browser API that the receiver needs; the end-to-end tests use the real one. Import before
 * the receiver.
 */
const listeners: Listener[] = [];
const onMessage = {
  addListener: (listener: Listener) => listeners.push(listener),
  removeListener: () => listeners.splice(0),
};
const runtime = { id: 'own', getURL: () => 'chrome-extension://own/', onMessage };
Object.assign(globalThis, { browser: { runtime } });

/** Sends a message like the browser. @returns the reply; `undefined` if the receiver leaves it to others */
export const send = (message: unknown, sender: unknown): Promise<unknown> =>
  new Promise((resolve) => {
    if (listeners[0]?.(message, sender, resolve) !== true) resolve(undefined);
  });

/** Removes all listeners. */
export const forgetListeners = (): void => void listeners.splice(0);
