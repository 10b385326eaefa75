import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { articleFromText, done, type Outcome } from '@/lib/model';
import { forgetListeners, send } from '../platform/runtime';

const { BACKGROUND_CALLS } = await import('@/lib/platform/background-calls');
const { TAB_CALLS } = await import('@/lib/platform/tab-calls');
const { describeSender, onCalls } = await import('@/lib/platform/receive');
type CallTable = Parameters<typeof onCalls>[0];

const MESSAGES = 2_000;

const TABLES: readonly [string, CallTable][] = [
  ['background', BACKGROUND_CALLS as CallTable],
  ['article script', TAB_CALLS as CallTable],
];

const tab = fc.record({ id: fc.nat(), incognito: fc.boolean() });

/** Ourselves, other extensions, pages, and addresses that resemble ours. */
const sender = fc.record(
  {
    id: fc.constantFrom('own', 'other', 'OWN', '__proto__'),
    url: fc.oneof(
      fc.constantFrom(
        'chrome-extension://own/popup.html',
        'chrome-extension://own.evil/popup.html',
        'chrome-extension://other/background.js',
        'https://evil.example/chrome-extension://own/background.js',
        'https://news.example/a',
        'data:text/html,x',
        '',
      ),
      fc.webUrl(),
    ),
    tab,
    frameId: fc.integer(),
  },
  { requiredKeys: ['id'] },
);

const article = articleFromText('It rose.\n\nIt fell.', { url: 'https://news.example/a', title: 'Moves' });
const anything = fc.anything({ withBigInt: true, withMap: true, withDate: true, withNullPrototype: true });

/** Payloads that are nearly valid, and some that are not at all. */
const payload = fc.oneof(
  anything,
  fc.constant(undefined),
  fc.record({ kind: fc.constantFrom('page', 'selection', 'other'), article: fc.constant(article) }),
  fc
    .tuple(fc.constantFrom(...Object.keys(article)), anything)
    .map(([key, value]) => ({ kind: 'page', article: { ...article, [key]: value } })),
  fc.record({ tabId: anything }),
  fc.record({ id: anything }),
  fc.record({ text: fc.oneof(anything, fc.constant('x'.repeat(2_000_000))) }),
  fc.record({ asked: anything }),
  fc.record({ thresholds: fc.record({ label: fc.double(), strong: fc.double() }) }),
);

const messageFor = (table: CallTable) =>
  fc.oneof(
    anything,
    fc.record({
      call: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...Object.keys(table)) },
        { weight: 1, arbitrary: fc.constantFrom('toString', '__proto__', 'constructor', 'hasOwnProperty') },
        { weight: 1, arbitrary: anything },
      ),
      payload,
    }),
  );

interface Received {
  name: string;
  payload: unknown;
}

/** Starts a receiver whose handlers record what gets through. */
function receive(table: CallTable): Received[] {
  const received: Received[] = [];
  const note = (name: string) => (given: unknown) => {
    received.push({ name, payload: given });
    return done(null);
  };
  onCalls(table, Object.fromEntries(Object.keys(table).map((name) => [name, note(name)])));
  return received;
}

const isOutcome = (answer: unknown): answer is Outcome<unknown> =>
  typeof answer === 'object' && answer !== null && typeof Reflect.get(answer, 'ok') === 'boolean';

afterEach(forgetListeners);

describe.each(TABLES)('messages to the %s', (_name, table) => {
  it(`answers each of ${MESSAGES} with an outcome or leaves it to others`, async () => {
    const received = receive(table);
    const property = fc.asyncProperty(messageFor(table), sender, async (message, from) => {
      const before = received.length;
      const answer = await send(message, from);
      if (answer !== undefined) expect(isOutcome(answer)).toBe(true);
      const got = received.slice(before);
      expect(got.length).toBeLessThanOrEqual(1);
      for (const { name } of got) expect(table[name]!.from).toContain(describeSender(from as never)?.from);
    });
    await fc.assert(property, { numRuns: MESSAGES });
    expect(received.length).toBeGreaterThan(0);
  }, 120_000);

  it('hands over only what its check lets through a second time', async () => {
    const received = receive(table);
    const own = { id: 'own', url: 'chrome-extension://own/popup.html', tab: { id: 1 }, frameId: 0 };
    const content = { ...own, url: 'https://news.example/a' };
    const background = { id: 'own', url: '' };
    const property = fc.asyncProperty(
      messageFor(table),
      fc.constantFrom(own, content, background),
      async (message, from) => {
        await send(message, from);
      },
    );
    await fc.assert(property, { numRuns: MESSAGES });
    for (const { name, payload } of received) expect(table[name]!.check(payload).ok).toBe(true);
    expect(received.length).toBeGreaterThan(0);
  }, 120_000);

  it('lets no stranger through', async () => {
    const received = receive(table);
    const stranger = sender.filter(({ id }) => id !== 'own');
    const property = fc.asyncProperty(messageFor(table), stranger, async (message, from) => {
      const answer = await send(message, from);
      if (isOutcome(answer)) expect(answer.ok).toBe(false);
    });
    await fc.assert(property, { numRuns: MESSAGES });
    expect(received).toEqual([]);
  }, 120_000);
});
