import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '@/lib/desk/database';
import { articleFromText, done, refused } from '@/lib/model';
import type { Sender } from '@/lib/platform/receive';
import { freshDatabase } from '../desk/in-memory';
import './locks';
import './one-tab';

const stored = { autoScore: false, enabledSites: ['intranet.example'], disabledSites: ['a.example'] };
const { browser } = globalThis as unknown as { browser: { storage: object; tabs: object } };
const sent = vi.fn(async (..._given: unknown[]) => done(null));
Object.assign(browser.tabs, { sendMessage: sent });
Object.assign(browser.storage, {
  local: { get: async () => ({ settings: { version: 1, settings: stored } }), set: async () => {} },
});

// Imported after `browser` is defined, since modules look for it when they load.
const { createHandlers } = await import('@/lib/platform/background/handlers');
const analyze = vi.fn(() => refused('too-short'));
const explain = vi.fn(() => []);
const handlersOf = (db: Database) =>
  createHandlers({
    host: { engine: async () => ({ analyze, explain }), warm() {} },
    db,
  } as unknown as Parameters<typeof createHandlers>[0]);
const handlers = handlersOf(freshDatabase());

const URL = 'https://news.example/a';
const sender: Sender = {
  from: 'content',
  url: URL,
  tabId: undefined,
  frameId: 0,
  pageUrl: URL,
  incognito: false,
};
const nextTab = () => ({ tabId: ++lastTab });
let lastTab = 100;
const requestFrom = (url: string, from: Partial<Sender>) =>
  handlers.analyze(
    { id: 1, article: articleFromText('It rose.', { url }), kind: 'page' },
    { ...sender, ...from },
  );

beforeEach(() => analyze.mockClear());

it.each([
  [URL, { url: 'https://news.example/b?page=2' }],
  ['file:///home/a.html', { url: 'file:///home/b.html' }],
  ['about:srcdoc', { url: URL }],
  [URL, { url: 'about:blank' }],
])('scores %s for a page of the same site, or of no address: %o', async (url, from) => {
  await requestFrom(url, from);
  expect(analyze).toHaveBeenCalledOnce();
});

it('knows the text of a frame without an address by the address of the page around it', async () => {
  await requestFrom('about:srcdoc', { url: 'about:srcdoc', frameId: 3, pageUrl: `${URL}#top` });
  expect(analyze).toHaveBeenCalledWith(expect.objectContaining({ url: URL }), expect.anything());
});

it.each([
  ['https://bank.example/a', { url: URL }],
  ['http://news.example/a', { url: URL }],
  ['file:///home/a.html', { url: URL }],
  ['https://bank.example/a', { url: 'about:blank' }],
  ['https://bank.example/a', { url: 'about:srcdoc', pageUrl: undefined }],
])('scores and looks up no %s for a page of another site', async (url, from: Partial<Sender>) => {
  expect(await requestFrom(url, from)).toMatchObject({ ok: false });
  expect(analyze).not.toHaveBeenCalled();
  expect(
    await handlers['reading-context']({ url, contentHash: 'x', kind: 'page' }, { ...sender, ...from }),
  ).toMatchObject({
    ok: false,
  });
});

it('tells a page nothing about the sites that are scored', async () => {
  const answers = [
    await handlers.settings(undefined, sender),
    await handlers['overlay-change']({ highlights: true }, sender),
  ];
  for (const answer of answers) {
    expect(answer).toMatchObject(done({ highlights: true }));
    expect(JSON.stringify(answer)).not.toMatch(/intranet|a\.example|autoScore/u);
  }
});

it('sends a result to the document that asked, not to what its frame shows by then', async () => {
  analyze.mockReturnValueOnce(done({ overall: {} }) as never);
  await requestFrom(URL, { ...nextTab(), documentId: 'the first', incognito: true });
  expect(sent).toHaveBeenCalledWith(
    lastTab,
    expect.objectContaining({ call: 'analyzed' }),
    expect.objectContaining({ documentId: 'the first' }),
  );
});

it('writes no more for a tab than its rate allows, without limiting others', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const flooding = nextTab();
  for (let count = 0; count < 100; count++) await requestFrom(URL, flooding);
  // Each costs slightly more than one, for its length.
  expect(analyze).toHaveBeenCalledTimes(59);
  const change = () => handlers['overlay-change']({ highlights: true }, { ...sender, ...flooding });
  expect(await change()).toMatchObject({ ok: false });
  clock.mockRestore();
  analyze.mockClear();
  await requestFrom(URL, nextTab());
  expect(analyze).toHaveBeenCalledOnce();
});

it('never scores a frame automatically, whatever it sends', async () => {
  const framed = { ...sender, ...nextTab(), frameId: 3 };
  expect(await handlers['inject-article']({ present: true }, framed)).toMatchObject({ ok: false });
  expect(sent).not.toHaveBeenCalledWith(lastTab, expect.anything(), expect.anything());
});

it('explains as many sentences as a reader opens, and not the engine away from other tabs', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const explained = async (length: number, from: Partial<Sender>) => {
    explain.mockClear();
    for (let count = 0; count < 150; count++)
      await handlers.explain({ text: 'x'.repeat(length) }, { ...sender, ...from });
    return explain.mock.calls.length;
  };
  expect(await explained(300, nextTab())).toBe(150);
  expect(await explained(20_000, nextTab())).toBe(5);
  clock.mockRestore();
});

it('looks up no more for a tab than a reader asks for', async () => {
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const ask = handlersOf(freshDatabase())['reading-context'];
  const answers = await Promise.all(
    Array.from({ length: 700 }, () => ask({ url: URL, contentHash: 'x', kind: 'page' }, sender)),
  );
  const answered = answers.filter(({ ok }) => ok).length;
  expect(answered).toBeGreaterThan(500);
  expect(answered).toBeLessThanOrEqual(600);
  clock.mockRestore();
});
