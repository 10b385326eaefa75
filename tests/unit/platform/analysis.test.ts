import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { articleFromText, done, type Refusal, refused } from '@/lib/model';
import { signed } from '@/lib/util/signed';
import { allEntries, freshDatabase } from '../desk/in-memory';
import { record } from '../desk/records';
import { badge, session } from './one-tab';

// Imported after `browser` is defined, since modules look for it when they load.
const { analyzeFor } = await import('@/lib/platform/background/analysis');

/** Analyzes a page with an engine that is ready after `engineIsThere` and refuses with `reason`. */
function analyze(url: string, reason: Refusal, engineIsThere: Promise<void>): Promise<unknown> {
  const engine = async () => {
    await engineIsThere;
    return { analyze: () => refused(reason) };
  };
  const host = { engine, warm() {} } as unknown as Parameters<typeof analyzeFor>[2]['host'];
  const request = { article: articleFromText('A text.', { url, title: '' }), kind: 'page' } as const;
  return analyzeFor({ tabId: 1, incognito: false }, request, { host, db: freshDatabase() });
}

it('sets no state for a page that another has replaced meanwhile', async () => {
  let load = () => {};
  const before = analyze('https://news.example/a', 'too-short', new Promise((resolve) => (load = resolve)));
  await analyze('https://news.example/b', 'no-text', Promise.resolve());
  load();
  await before;
  expect(session['tab:1']).toMatchObject({ url: 'https://news.example/b', reason: 'no-text' });
  expect(badge.title).toContain('no_text');
});

it.each([
  ['writes down what was read', false, 1],
  ['writes nothing down in a private window', true, 0],
])('%s', async (_, incognito, count) => {
  const db = freshDatabase();
  const { analysis } = record({ url: 'https://news.example/c' });
  const host = { engine: async () => ({ analyze: () => done(analysis) }), warm() {} };
  const services = { host, db } as unknown as Parameters<typeof analyzeFor>[2];
  const article = articleFromText('A text.', { url: analysis.article.url, title: '' });
  expect(await analyzeFor({ tabId: 1, incognito }, { article, kind: 'page' }, services)).toMatchObject({
    ok: true,
  });
  expect(await allEntries(db)).toHaveLength(count);
  expect(badge.title).toBe(`Tickertone: label_${analysis.overall.label} ${signed(analysis.overall.score)}`);
});
