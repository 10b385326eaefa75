import { HOUR } from '@/lib/util/time';
import type { Database } from '../database';
import type { HistoryRecord } from '../history/history-entry';
import { saveRecords } from '../history/history-store';
import { StoryMemory } from '../stories/story-memory';
import { fireAlerts } from './fire';
import type { AlertFiring } from './rule';

/** How long after firing an alert is still worth a notification. */
const WORTH_SHOWING = HOUR;

/**
 * Saves readings and fires alerts in one transaction. Alerts only look at new readings: if the program stopped between
 * two transactions, they would be lost. `stories` is kept by callers that write many times.
 * @returns the new firings
 */
export function saveAndFire(
  db: Database,
  records: readonly HistoryRecord[],
  textOf: (id: string) => string,
  now: number,
  stories = new StoryMemory(),
): Promise<AlertFiring[]> {
  return db.transaction('rw', db.alerting, async () => {
    const saved = await saveRecords(db, records, { stories });
    const fresh = saved
      .filter(({ isNews }) => isNews)
      .map(({ entry, record: { analysis } }) => ({ entry, analysis, text: textOf(entry.id) }));
    return fireAlerts(db, fresh, now);
  });
}

/** Shows the notifications that are still due, including those of a background that was stopped before it could. */
export async function showDue(
  db: Database,
  show: (firing: AlertFiring) => Promise<void>,
  now: number,
): Promise<void> {
  const recent = db.firings.where('time').above(now - WORTH_SHOWING);
  for (const firing of await recent.filter(({ due }) => due === true).toArray()) {
    await show(firing);
    // Not `put`: the reader may have read or deleted the firing while it was shown.
    await db.firings.update(firing.id, { due: false });
  }
}
