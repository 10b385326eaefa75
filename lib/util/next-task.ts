/**
 * Resolves in a new task, so that waiting tasks run first. A message to ourselves starts a new task, unlike a promise,
 * and arrives sooner than a timer: browsers throttle nested timers.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
