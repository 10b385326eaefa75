import { describe, expect, it } from 'vitest';
import { Desk } from './pages/desk';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

const STORIES = ['/story/nvidia-export', '/story/target-warning', '/story/openai-scale-ai'];

interface StoredPack {
  entries: string;
}

/** Corrupts the stored entry that contains `text`, as a failing disk may. */
async function damage(text: string): Promise<number> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settled(indexedDB.open('tickertone'));
  const store = db.transaction('entryPacks', 'readwrite').objectStore('entryPacks');
  const [pack] = (await settled(store.getAll())) as StoredPack[];
  const lines = pack!.entries.split('\n');
  const spoilt = lines.map((line) => (line.includes(text) ? line.slice(0, line.length / 2) : line));
  await settled(store.put({ ...pack, entries: spoilt.join('\n') }));
  db.close();
  return lines.length;
}

describe('a record that is damaged', () => {
  const session = useBrowser();

  it('is left out of lists, searches and exports, which show the others and count the missing', async () => {
    for (const story of STORIES) await session.read(story);
    expect(await session.driver.extension(damage, 'Nvidia')).toBe(STORIES.length);
    await session.driver.stopBackground();

    const popup = await Popup.open(session.driver);
    await popup.recent(2);
    await popup.search('nvidia');
    await popup.recent(0);
    await popup.search('target');
    await popup.recent(1);
    await popup.close();

    const desk = await Desk.open(session.driver);
    const said = await desk.says('OpenAI steps back', 'Target', '1 article is damaged and left out');
    expect(said).not.toContain('Nvidia lifts forecast');
    await desk.go('settings');
    await desk.tab.click({ css: 'button', text: 'Export everything' });
    await desk.says('Exported 2 articles. 1 article is damaged and left out.');
    await desk.close();
  });

  it('blocks no new record, and is replaced when its page is read again', async () => {
    const { coverage } = await session.read(STORIES[0]!);
    expect(coverage.notes.join()).not.toContain('could not be kept');
    const popup = await Popup.open(session.driver);
    expect((await popup.recent(3))[0]).toContain('Nvidia lifts forecast');
    await popup.close();
  });
});
