import { fireAlerts } from '@/lib/desk/alerts/fire';
import type { AlertCondition, AlertRule } from '@/lib/desk/alerts/rule';
import { saveRecords } from '@/lib/desk/history/history-store';
import { freshDatabase } from './in-memory';
import { type Given, NOW, record } from './records';

/** A rule that is enabled, without cool-down or quiet hours, with this condition. */
export const rule = (condition: AlertCondition, more: Partial<AlertRule> = {}): AlertRule => ({
  id: 'rule',
  name: 'A rule',
  enabled: true,
  condition,
  coolDownMinutes: 0,
  created: 0,
  ...more,
});

/** The reader's portfolio, which `readAll` stores. */
export const portfolio = {
  id: 'p',
  name: 'Mine',
  kind: 'portfolio' as const,
  holdings: [{ symbol: 'META' }, { symbol: 'AAA' }],
  created: 0,
  updated: 0,
};
/** The subject of most rules in the tests. */
export const about = { kind: 'symbols' as const, symbols: ['META'] };

/** Saves the articles one after the other, as a reader would read them; returns what fired. */
export async function readAll(rules: AlertRule[], articles: Given[], db = freshDatabase()) {
  await db.portfolios.put(portfolio);
  await db.rules.bulkPut(rules);
  const fired = [];
  for (const article of articles) {
    const saved = await saveRecords(db, [record(article)]);
    const fresh = saved.map(({ entry, record: { analysis } }) => ({ entry, analysis }));
    fired.push(...(await fireAlerts(db, fresh, article.at ?? NOW)));
  }
  return { db, fired };
}
