// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { File } from 'node:buffer'; // jsdom's cannot be read
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageProps } from '@/entrypoints/desk/page-props';
import { PortfolioPage } from '@/entrypoints/desk/portfolio-page';
import type { Removal } from '@/entrypoints/desk/undo';
import type { Database } from '@/lib/desk/database';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { done, type Outcome, refused } from '@/lib/model';
import { Shown } from '../../components/shown';
import { freshDatabase } from '../../desk/in-memory';

const OWN: Portfolio = {
  id: 'own',
  name: 'Own',
  kind: 'portfolio',
  holdings: [{ symbol: 'AAA', quantity: 1 }],
  created: 0,
  updated: 0,
};

let db: Database;
let page: Shown;
let removals: Removal[];
let answer: (portfolio: Portfolio) => Promise<Outcome<unknown>>;

/** Shows the page over a database with these portfolios. */
async function show(...portfolios: Portfolio[]): Promise<void> {
  await db.portfolios.bulkPut(portfolios);
  const change = (_: string, { portfolio }: { portfolio: Portfolio }) => answer(portfolio);
  const onRemoved = (removal: Removal) => removals.push(removal);
  const props = { services: { db, send: change }, change, onRemoved } as unknown as PageProps;
  page = new Shown(<PortfolioPage {...props} />);
  await vi.waitFor(() => expect(document.querySelector('input[type=file]')).not.toBeNull());
}

async function importFile(text: string, name = 'depot.csv'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Waits for the dialog, and presses one of its buttons. */
async function confirm(text: string, target?: 'replace'): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('dialog')?.textContent).toContain(text));
  const [, replace] = document.querySelectorAll<HTMLElement>('dialog input');
  if (target !== undefined) await act(async () => replace!.click());
  await page.press(text);
}

const stored = async () =>
  (await db.portfolios.toArray())
    .map(({ name, kind, holdings }) => [name, kind, ...holdings.map(({ symbol }) => symbol)].join(' '))
    .sort();
const storedIs = (...names: string[]) => vi.waitFor(async () => expect(await stored()).toEqual(names));

beforeEach(() => {
  db = freshDatabase();
  removals = [];
  answer = async (portfolio) => done(await db.portfolios.put(portfolio));
});

it('makes the first file a portfolio of its name without asking', async () => {
  await show();
  await importFile('Symbol,Quantity\nBBB,2\n', ' Depot 7.CSV');
  await storedIs('Depot 7 portfolio BBB');
  expect(document.querySelector('dialog')).toBeNull();
});

it('leaves what is open as it is unless that is to be replaced, and shows the new one', async () => {
  await show(OWN, { ...OWN, id: 'other', name: 'depot' });
  await importFile('Symbol\nBBB\n');
  await confirm('Import one holding');
  await storedIs('Own portfolio AAA', 'depot 2 watchlist BBB', 'depot portfolio AAA');
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('depot 2'));
  expect(removals).toEqual([]);
});

it('replaces on request what was open, and takes that back', async () => {
  await show(OWN);
  await importFile('Symbol,Quantity\nBBB,2\nCCC,many\n');
  await confirm('Import 1 of 2 rows', 'replace');
  await storedIs('Own portfolio BBB');
  await removals[0]!.restore();
  await storedIs('Own portfolio AAA');
});

it('recognizes a workbook, and says what to do with it', async () => {
  await show(OWN);
  await importFile('PK\u0003\u0004…', 'depot.xlsx');
  await vi.waitFor(() =>
    expect(document.querySelector('dialog')?.textContent).toContain('save it as “CSV UTF-8”'),
  );
  await storedIs('Own portfolio AAA');
});

it('keeps a watchlist one of symbols alone', async () => {
  await show({ ...OWN, kind: 'watchlist', holdings: [{ symbol: 'AAA' }] });
  await importFile('Symbol,Quantity\nBBB,2\n');
  await confirm('Import one holding', 'replace');
  await storedIs('Own watchlist BBB');
  expect((await db.portfolios.get('own'))?.holdings).toEqual([{ symbol: 'BBB' }]);
});

it("imports files beside an administrator's list, and never replaces one", async () => {
  await show({ ...OWN, managed: true });
  await importFile('Symbol,Quantity\nBBB,2\n');
  await vi.waitFor(() => expect(document.querySelector('dialog')).not.toBeNull());
  expect(document.querySelector('dialog input')).toBeNull();
  await confirm('Import one holding');
  await storedIs('Own portfolio AAA', 'depot portfolio BBB');
});

it('keeps the file at hand where it could not be stored, and says why', async () => {
  answer = async () => refused('failed', 'no room');
  await show(OWN);
  await importFile('Symbol,Quantity\nBBB,2\n');
  await confirm('Import one holding');
  expect(page.alert).toContain('no room');
  answer = async (portfolio) => done(await db.portfolios.put(portfolio));
  await confirm('Import one holding');
  await storedIs('Own portfolio AAA', 'depot portfolio BBB');
});

it('refuses a file too large to be a list of holdings without reading it', async () => {
  await show();
  await importFile(`Symbol,Quantity\n${'AAA,1\n'.repeat(1_666_666)}`);
  await vi.waitFor(() =>
    expect(document.querySelector('dialog')?.textContent).toContain('larger than 10 MB'),
  );
  expect(await stored()).toEqual([]);
});
