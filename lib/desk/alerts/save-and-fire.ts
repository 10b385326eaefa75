import { HOUR } from '@/lib/util/time';
import type { Database } from '../database';
import type { HistoryRecord } from '../history/history-entry';
import { saveRecords } from '../history/history-store';
import { StoryMemory } from '../stories/story-memory';
import { fireAlerts } from './fire';
import type { AlertFiring } from './rule';

/** How long after its firing an alert is still worth showing. */
const WORTH_SHOWING = HOUR;

/**
 * Writes readings and what they set off, in one transaction: alerts look at what says something new, and after a stop
 * between the two nothing would. `stories`: kept by whoever writes many times. @returns the new firings
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

/** Has the firings shown that are still to be; also those before which a background was stopped. */
export async function showDue(
  db: Database,
  show: (firing: AlertFiring) => Promise<void>,
  now: number,
): Promise<void> {
  const recent = db.firings.where('time').above(now - WORTH_SHOWING);
  for (const firing of await recent.filter(({ due }) => due === true).toArray()) {
    await show(firing);
    // No `put`: the reader may have read or deleted it while it was shown.
    await db.firings.update(firing.id, { due: false });
  }
}
