import type { CDPSession } from 'playwright-core';

/** Sends one DevTools Protocol command to one target. */
export type Send = (method: string) => Promise<unknown>;

interface HeapUsage {
  usedSize: number;
  embedderHeapUsedSize: number;
  backingStorageSize: number;
}

/** Live bytes after garbage collection: objects, DOM and buffers. */
export async function liveHeap(send: Send): Promise<number> {
  // The second collection frees what the first one finalized.
  for (let i = 0; i < 2; i++) await send('HeapProfiler.collectGarbage');
  const usage = (await send('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/** Runs work with a connection to the target whose address ends with this text. @throws if there is none */
export async function withTarget<T>(
  browser: CDPSession,
  ending: string,
  work: (send: Send) => Promise<T>,
): Promise<T> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const target = targetInfos.find(({ url }) => url.endsWith(ending));
  if (!target) throw new Error(`no target ${ending}`);
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  try {
    return await work((method) => ask(browser, sessionId, method));
  } finally {
    await browser.send('Target.detachFromTarget', { sessionId });
  }
}

let lastId = 0;

/** Wraps commands in `Target.sendMessageToTarget`: Playwright has no sessions for extension workers. */
async function ask(browser: CDPSession, sessionId: string, method: string): Promise<unknown> {
  const id = ++lastId;
  const answered = new Promise<unknown>((resolve) => {
    const listener = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message) as { id?: number; result?: unknown };
      if (event.sessionId !== sessionId || answer.id !== id) return;
      browser.off('Target.receivedMessageFromTarget', listener);
      resolve(answer.result);
    };
    browser.on('Target.receivedMessageFromTarget', listener);
  });
  await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  return answered;
}
