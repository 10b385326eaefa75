import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitFor, waitUntil } from './driver/driver';
import { call, changeSettings } from './extension';
import { Desk } from './pages/desk';
import { SITE, useBrowser } from './session';

declare const browser: Browser;

const times = { created: 0, updated: 0 };
const portfolio = (id: string, name: string) => ({ id, name, kind: 'watchlist', holdings: [], ...times });

interface SyncedDocument {
  changes: Record<string, { at: number; gone?: true }>;
  portfolios: { id: string; name: string }[];
  settings?: { watchlist: string[] };
}

describe('sync to other machines', () => {
  const session = useBrowser();

  /** The document in the browser's sync storage; `undefined` if there is none. */
  const written = async (): Promise<SyncedDocument | undefined> => {
    const items = await session.driver.extension(() => browser.storage.sync.get(null));
    const text = Array.from({ length: 20 }, (_, at) => items[`desk${at}`] ?? '').join('');
    return text === '' ? undefined : (JSON.parse(text) as SyncedDocument);
  };

  /** Simulates another machine's write, as the browser delivers it. */
  const brings = (text: string) =>
    session.driver.extension((text) => browser.storage.sync.set({ desk0: text }), text);

  const save = (id: string, name: string) =>
    call(session.driver, 'desk-save-portfolio', { portfolio: portfolio(id, name) });

  /** A click toggles the checkbox itself at once; the text beside it shows what is stored. */
  const isStored = (desk: Desk, on: boolean) =>
    waitUntil(`the switch to be stored as ${on}`, async () => {
      const said = await desk.tab.run(() => document.querySelector('[role=switch]')?.ariaChecked);
      return said === String(on);
    });

  async function turn(on: boolean): Promise<void> {
    const desk = await Desk.open(session.driver, 'settings');
    await isStored(desk, !on);
    await desk.tab.click({ css: '[role=switch]' });
    await isStored(desk, on);
    await desk.close();
  }

  it('does nothing until the reader switches it on', async () => {
    await save('mine', 'My list');
    expect(await written()).toBeUndefined();
  });

  it('reads existing data before it writes when switched on', async () => {
    const theirs = {
      changes: {},
      portfolios: [portfolio('theirs', 'Their list')],
      rules: [],
      searches: [],
      feeds: [],
    };
    await brings(JSON.stringify(theirs));
    await turn(true);
    await waitUntil('both lists to be written', async () => (await written())?.portfolios.length === 2);
    const desk = await Desk.open(session.driver, 'portfolio');
    await desk.says('My list', 'Their list');
    await desk.close();
  });

  it("applies another machine's changes and deletions", async () => {
    const document = (await written())!;
    const at = Date.now() + 1_000;
    document.portfolios = [{ ...document.portfolios[0]!, name: 'Renamed there' }];
    const [changed] = document.portfolios;
    const deleted = changed!.id === 'mine' ? 'theirs' : 'mine';
    document.changes[`portfolios ${changed!.id}`] = { at };
    document.changes[`portfolios ${deleted}`] = { at, gone: true };
    const desk = await Desk.open(session.driver, 'portfolio');
    await brings(JSON.stringify(document));
    await desk.with('Renamed there');
    await desk.without(deleted === 'mine' ? 'My list' : 'Their list');
    await desk.close();
  });

  it('includes settings about tickers, but not about sites', async () => {
    await changeSettings(session.driver, { watchlist: ['META'] });
    const document = await waitFor('the settings to be written', async () => {
      const now = await written();
      return now?.settings?.watchlist.includes('META') ? now : undefined;
    });
    expect(JSON.stringify(document)).not.toContain(SITE);
    document.settings!.watchlist = ['NVDA'];
    document.changes.settings = { at: Date.now() + 1_000 };
    await brings(JSON.stringify(document));
    await waitUntil('the settings of the other machine', async () => {
      const settings = await session.driver.extension(() => browser.storage.local.get('settings'));
      return JSON.stringify(settings).includes('"watchlist":["NVDA"]');
    });
  });

  it('ignores what is no document', async () => {
    for (const text of [
      '{"portfolios":[{"id":',
      '[]',
      '{"portfolios":[{"id":1}],"rules":[],"searches":[],"feeds":[]}',
    ])
      await brings(text);
    const desk = await Desk.open(session.driver, 'portfolio');
    await desk.says('Renamed there');
    await desk.close();
    await save('next', 'Next list');
    await waitUntil('the next change to be written', async () =>
      (await written().catch(() => undefined))?.portfolios.some(({ id }) => id === 'next'),
    );
  });

  it('reports that there is too much data, and continues when there is less', async () => {
    const holdings = Array.from({ length: 5_000 }, (_, at) => ({ symbol: `TEST${at}` }));
    const large = { ...portfolio('large', 'Large list'), holdings };
    await call(session.driver, 'desk-save-portfolio', { portfolio: large });
    const settings = await Desk.open(session.driver, 'settings');
    await settings.with('more than 84 KB');
    expect((await written())!.portfolios.map(({ id }) => id)).not.toContain('large');
    await call(session.driver, 'desk-delete-portfolio', { id: 'large' });
    await settings.without('more than 84 KB');
    await settings.close();
  });

  it('stops when it is switched off', async () => {
    await turn(false);
    const document = (await written())!;
    await save('silent', 'Silent list');
    expect(await written()).toEqual(document);
    await brings(JSON.stringify({ ...document, portfolios: [portfolio('late', 'Late list')] }));
    const desk = await Desk.open(session.driver, 'portfolio');
    await desk.says('Silent list');
    expect(await desk.says('Silent list')).not.toContain('Late list');
    await desk.close();
  });
});
