import { connect, type Socket } from 'node:net';

type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * A client of Marionette, the protocol between geckodriver and Firefox: JSON arrays over TCP, each prefixed by its
 * length and a colon. https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  #unread: Buffer = Buffer.alloc(0);
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: Socket) {
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => this.#fail(new Error('Firefox closed the connection')));
    socket.on('error', () => undefined);
  }

  /** Connects to a Firefox that is already listening. @throws if none is */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      // Firefox speaks first and states its protocol version.
      socket.once('data', () => resolve(new Marionette(socket)));
    });
  }

  /** @throws with Firefox's error message */
  send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = this.#next++;
    const text = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
    });
  }

  close(): void {
    this.socket.destroy();
  }

  #read(data: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (let message = this.#take(); message; message = this.#take()) this.#settle(message);
  }

  /** The next complete message, if any. */
  #take(): Answer | undefined {
    const colon = this.#unread.indexOf(':');
    if (colon < 0) return undefined;
    const end = colon + 1 + Number(this.#unread.toString('latin1', 0, colon));
    if (this.#unread.length < end) return undefined;
    const text = this.#unread.toString('utf8', colon + 1, end);
    this.#unread = this.#unread.subarray(end);
    return JSON.parse(text) as Answer;
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
