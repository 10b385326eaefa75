import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { QUIET } from './chromium-flags';

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * A Chromium controlled by raw DevTools Protocol over its pipe (https://chromedevtools.github.io/devtools-protocol/).
 * Playwright attaches to every page, and a page with a debugger attached does not prerender others.
 */
export class BareChromium {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;
  #rest = '';

  constructor(executable: string, profile: string) {
    this.#process = spawn(
      executable,
      [...QUIET, '--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    const incoming = this.#process.stdio[4] as Readable;
    incoming.setEncoding('utf8').on('data', (text: string) => this.#take(text));
  }

  /** Splits the stream into messages, which end with a zero byte. */
  #take(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) this.#waiting.get(answer.id)?.(answer);
    }
  }

  /** @throws the browser's error */
  async send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++this.#last;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    (this.#process.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result, error } = await answered;
    this.#waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  }

  /** Opens a page and attaches to it. @returns a function that evaluates an expression there */
  async attach(url: string): Promise<<T>(expression: string) => Promise<T>> {
    const target = await this.send<object>('Target.createTarget', { url, background: true });
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
      ...target,
      flatten: true,
    });
    return async <T>(expression: string) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result } = await this.send<{ result: { value: T } }>('Runtime.evaluate', asked, sessionId);
      return result.value;
    };
  }

  close(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.#process.once('exit', () => resolve()));
    this.#process.kill();
    return ended;
  }
}
