import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/lib/desk/alerts/fire';
import { clearRead, markRead, putBackCleared, readInbox, unreadCount } from '@/lib/desk/alerts/inbox';
import { isQuiet } from '@/lib/desk/alerts/quiet-hours';
import { about, readAll, rule } from '../alert-rules';
import { record, saidAlone } from '../records';

describe('the inbox', () => {
  it('keeps what fired, unread, and marks it read', async () => {
    const { db, fired } = await readAll(
      [rule({ kind: 'article', about, below: 0 })],
      [{ tickers: { META: -0.4 }, brief: ['Meta fell.'] }],
    );
    expect(fired[0]).toMatchObject({
      sentence: 'Meta fell.',
      label: 'negative',
      notified: true,
      read: false,
    });
    expect(await unreadCount(db)).toBe(1);
    await markRead(db, [fired[0]!.id], true);
    expect(await unreadCount(db)).toBe(0);
  });

  it('clears read alerts without letting a rule fire again for the story, and restores them', async () => {
    const url = 'https://news.example/told-twice';
    const { db, fired } = await readAll(
      [rule({ kind: 'article', about, below: 0 })],
      [
        { tickers: { META: -0.4 }, url },
        { tickers: { META: -0.5 }, title: 'Another story altogether' },
      ],
    );
    expect(fired).toHaveLength(2);
    await markRead(db, [fired[0]!.id], true);
    expect(await clearRead(db, 7)).toBe(1);
    const again = await readAll([], [{ tickers: { META: -0.4 }, url }], db);
    expect(again.fired).toEqual([]);
    expect(await readInbox(db, 9)).toMatchObject({ firings: [{ id: fired[1]!.id }], total: 1, unread: 1 });
    await putBackCleared(db, 7);
    expect(await readInbox(db, 1)).toMatchObject({ firings: [{}], total: 2, unread: 1 });
    expect(await db.firings.get(fired[0]!.id)).not.toHaveProperty('cleared');
  });

  it('receives firings without notification in quiet hours', async () => {
    const quiet = { from: '00:00', to: '00:00' };
    const { fired, db } = await readAll(
      [rule({ kind: 'article', about, below: 0 }, { quiet })],
      [{ tickers: { META: -0.4 } }],
    );
    expect(fired[0]?.notified).toBe(false);
    expect(await unreadCount(db)).toBe(1);
  });

  it('quotes the strongest sentence about the symbol', () => {
    const { analysis } = record({ tickers: { META: -0.5 }, brief: ['Brief.'] });
    analysis.sentences.push({ ...analysis.sentences[0]!, part: 'body', start: 4, end: 9 });
    analysis.tickers[0]!.evidence.push(saidAlone(1, -0.9));
    expect(evidenceOf(analysis, 'META', 'The words here.')).toBe('words');
    expect(evidenceOf(analysis, 'META')).toBe('Brief.');
  });
});

describe('quiet hours', () => {
  it.each([
    ['22:00', '07:00', 23, true],
    ['22:00', '07:00', 6, true],
    ['22:00', '07:00', 7, false],
    ['12:00', '13:00', 12, true],
    ['12:00', '13:00', 13, false],
  ])('from %s to %s at %i: %s', (from, to, hour, quiet) =>
    expect(isQuiet({ from, to }, new Date(2026, 5, 1, hour))).toBe(quiet),
  );
});
