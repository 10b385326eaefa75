import { describe, expect, it, vi } from 'vitest';
import type { Database } from '@/lib/desk/database';
import { addFeeds, newFeed } from '@/lib/desk/feeds/feed-store';
import { readRecord } from '@/lib/desk/history/history-store';
import { applyPolicy, readPolicy } from '@/lib/desk/policy';
import { readPreferences } from '@/lib/desk/preferences';
import { collectFile } from '@/lib/desk/transfer/collect-file';
import { exportLines } from '@/lib/desk/transfer/export-all';
import { DEFAULT_SETTINGS, done, refused } from '@/lib/model';
import { createDeskHandlers, pollAndNotify } from '@/lib/platform/background/desk-handlers';
import { DESK_CALLS } from '@/lib/platform/desk-calls';
import type { Sender } from '@/lib/platform/receive';
import { allEntries, freshDatabase } from '../desk/in-memory';
import { NOW, record, saveRecord } from '../desk/records';

const page: Sender = { from: 'page', url: '', tabId: 1, frameId: 0, pageUrl: undefined, incognito: false };

const depsOf = (db: Database, file?: Blob) => ({
  db,
  now: () => NOW,
  random: () => 0,
  score: () => done(record().analysis),
  symbolsOf: async (names: readonly string[]) => names.map(() => null),
  mayFetch: async () => false,
  mayFollow: async () => false,
  notify: async () => undefined,
  withdraw: async () => undefined,
  importFile: async () => file,
  removeImportFile: async () => undefined,
  addSettings: vi.fn(async () => undefined),
  feedsChanged: async () => undefined,
  trackQuota: async <T>(write: PromiseLike<T>) => write,
  tidySoon: () => undefined,
  followPolicy: async () => undefined,
});

function handlers(db = freshDatabase(), file?: Blob) {
  return { db, handle: createDeskHandlers(depsOf(db, file)) };
}

describe('the calls of the desk', () => {
  it('all come from our own pages', () => {
    for (const { from } of Object.values(DESK_CALLS)) expect(from).toEqual(['page']);
  });

  it('restore a deleted record, but not a damaged one', async () => {
    const { db, handle } = handlers();
    await saveRecord(db, record());
    const [before] = await allEntries(db);
    const outcome = await handle['history-delete']({ id: before!.id }, page);
    const deleted = outcome.ok ? outcome.value : null;
    expect(await allEntries(db)).toEqual([]);

    const { check } = DESK_CALLS['history-restore'];
    const { analysis: _, ...noAnalysis } = deleted!.record;
    expect(check({ ...deleted, record: noAnalysis })).toEqual(refused('failed', 'this record is damaged'));
    const checked = check(deleted);
    await handle['history-restore'](checked.ok ? checked.value : (checked as never), page);
    expect(await allEntries(db)).toMatchObject([{ id: before!.id, title: before!.title }]);

    await handle['history-clear'](undefined, page);
    expect(await allEntries(db)).toEqual([]);
  });

  it.each([
    ['desk-restore-feed', { feed: { ...newFeed('https://a.example/f', NOW), etag: undefined } }],
    ['desk-save-search', { search: { id: 's', name: 'S', filter: { from: undefined }, created: 0 } }],
  ] as const)('%s takes what is undefined as not there', (name, payload) => {
    const checked = DESK_CALLS[name].check(payload);
    expect(checked.ok && JSON.stringify(checked.value)).toBe(JSON.stringify(payload));
    expect(checked).toEqual({ ok: true, value: JSON.parse(JSON.stringify(payload)) });
  });

  it.each([
    [
      'desk-save-rule',
      {
        rule: {
          id: 'r',
          name: 'R',
          enabled: true,
          coolDownMinutes: 0,
          created: 0,
          condition: { kind: 'article', about: { kind: 'symbols', symbols: [] } },
        },
      },
    ],
    [
      'desk-save-portfolio',
      { portfolio: { id: 'p', name: '', kind: 'watchlist', holdings: [], created: 0, updated: 0 } },
    ],
    ['desk-add-feeds', { feeds: [{ url: 'javascript:alert(1)', title: '' }] }],
    ['desk-preferences', { retentionDays: -1 }],
  ] as const)('%s refuses what makes no sense', (name, payload) => {
    expect(DESK_CALLS[name].check(payload).ok).toBe(false);
  });

  it('write what they promise', async () => {
    const { db, handle } = handlers();
    const { id } = await saveRecord(db, record());
    await handle['desk-mark']({ id, starred: true }, page);
    expect(await readRecord(db, id)).toMatchObject({ starred: true });
    expect(await handle['desk-mark']({ id: 'page:gone', note: 'mine' }, page)).toEqual(
      refused('failed', 'gone'),
    );
    expect(
      await handle['desk-add-feeds']({ feeds: [{ url: 'https://a.example/f', title: '' }] }, page),
    ).toEqual({ ok: true, value: { added: 1, isFull: false } });
    await handle['desk-poll']({ ids: ['https://a.example/f'] }, page);
    expect(await db.feeds.toArray()).toMatchObject([{ status: 'no-permission' }]);
    expect(await handle['desk-preferences']({ retentionDays: 9 }, page)).toMatchObject({
      value: { retentionDays: 9, sync: false },
    });
    await handle['desk-delete-all'](undefined, page);
    expect(await allEntries(db)).toHaveLength(0);
  });

  it('import a file step by step', async () => {
    const from = freshDatabase();
    await saveRecord(from, record());
    const file = await collectFile(exportLines(from), '', true);
    const { db, handle } = handlers(freshDatabase(), file);
    expect(await handle['desk-import-step'](undefined, page)).toMatchObject({ ok: false });
    await handle['desk-import-start'](undefined, page);
    expect(await handle['desk-import-step'](undefined, page)).toMatchObject({
      value: { added: 1, finished: true },
    });
    await handle['desk-import-end'](undefined, page);
    expect([(await allEntries(db)).length, await db.jobs.count()]).toEqual([1, 0]);
  });

  it("import a file's settings, and report the sites that only the reader can allow", async () => {
    const own = { ...DEFAULT_SETTINGS, enabledSites: ['intranet.example'] };
    const origins = ['https://*.news.example/*'];
    const file = await collectFile(exportLines(freshDatabase(), { settings: { ...own, origins } }), '', true);
    const deps = depsOf(freshDatabase(), file);
    const handle = createDeskHandlers(deps);
    await handle['desk-import-start'](undefined, page);
    expect(await handle['desk-import-step'](undefined, page)).toMatchObject({
      value: { refused: 0, settings: 'whole', origins },
    });
    expect(deps.addSettings).toHaveBeenCalledWith(own);
  });

  it('report that some settings of a concatenated file were left out', async () => {
    const lines = [
      { tickertone: 1 },
      { settings: { palette: 'sepia', origins: ['https://a.example/*'] } },
      { settings: { origins: ['https://b.example/*'] } },
    ];
    const file = new Blob([lines.map((line) => JSON.stringify(line)).join('\n')]);
    const { handle } = handlers(freshDatabase(), file);
    await handle['desk-import-start'](undefined, page);
    expect(await handle['desk-import-step'](undefined, page)).toMatchObject({
      value: { refused: 0, settings: 'partly', origins: ['https://a.example/*', 'https://b.example/*'] },
    });
  });

  it('import the lines of a failed step when it is repeated', async () => {
    const lines = [{ tickertone: 1 }, ...['a', 'b'].map((title) => ({ record: record({ title }) }))];
    const file = new Blob([lines.map((line) => JSON.stringify(line)).join('\n')]);
    const { db, handle } = handlers(freshDatabase(), file);
    await handle['desk-import-start'](undefined, page);
    db.segments.bulkPut = () => Promise.reject(new Error('full')) as never;
    await expect(handle['desk-import-step'](undefined, page)).rejects.toThrow('full');
    Reflect.deleteProperty(db.segments, 'bulkPut');
    expect(await handle['desk-import-step'](undefined, page)).toMatchObject({ value: { added: 2 } });
  });

  it('leave what an administrator preset when all is deleted', async () => {
    const db = freshDatabase();
    const policy = readPolicy({ watchlists: [{ name: 'House', symbols: ['META'] }], retentionDays: 30 });
    let followed: Promise<void> | undefined;
    const followPolicy = () => (followed = applyPolicy(db, policy, NOW));
    await createDeskHandlers({ ...depsOf(db), followPolicy })['desk-delete-all'](undefined, page);
    await followed;
    expect(await db.portfolios.toArray()).toMatchObject([{ name: 'House' }]);
    expect(await readPreferences(db)).toMatchObject({ retentionDays: 30, managed: true });
  });

  it('delete the file of an import that was not ended with all else', async () => {
    const removeImportFile = vi.fn(async () => undefined);
    const { 'desk-delete-all': deleteEverything } = createDeskHandlers({
      ...depsOf(freshDatabase()),
      removeImportFile,
    });
    await deleteEverything(undefined, page);
    expect(removeImportFile).toHaveBeenCalledOnce();
  });

  it('delete all without waiting for a policy that the browser is slow to tell', async () => {
    const followPolicy = () => new Promise<void>(() => undefined);
    const { 'desk-delete-all': deleteEverything } = createDeskHandlers({
      ...depsOf(freshDatabase()),
      followPolicy,
    });
    expect(await deleteEverything(undefined, page)).toEqual(done(null));
  });

  it('set the next alarm before a feed is asked: a background stopped meanwhile wakes again', async () => {
    const order: string[] = [];
    const { db } = handlers();
    await addFeeds(db, [newFeed('https://a.example/f', NOW)]);
    await pollAndNotify({
      ...depsOf(db),
      mayFetch: async () => order.push('asked') < 0,
      feedsChanged: async () => void order.push('alarm'),
      trackQuota: async <T>(write: PromiseLike<T>) => write,
      tidySoon: () => undefined,
    });
    expect(order).toEqual(['alarm', 'asked', 'alarm']);
  });
});
