import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { watchIndex } from '@/lib/desk/digest/watch-index';
import { clearHistory } from '@/lib/desk/history/history-deletion';
import { eventually } from '../../eventually';
import { freshDatabase } from '../in-memory';
import { record, saveRecord } from '../records';

it('still receives updates after the history was cleared', async () => {
  const db = freshDatabase();
  for (let n = 0; n < 5; n++) await saveRecord(db, record());
  let size = -1;
  const stop = watchIndex(db, (index) => (size = index.size));
  await eventually(() => expect(size).toBe(5));
  await clearHistory(db);
  await eventually(() => expect(size).toBe(0));
  await saveRecord(db, record());
  await eventually(() => expect(size).toBe(1));
  stop();
});
