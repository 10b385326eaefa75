// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { CsvDialog } from '@/components/desk/portfolio/csv-dialog';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import { Shown } from '../shown';

const HEADER = 'Symbol,Quantity\n';
const GOOD = 'AAPL,10\n';
const WRONG = 'AAPL,many\n';

/** Shows the dialog for a file, with its text and the calls it makes. */
function shownFor(csv: string, replaceable?: string) {
  const { holdings, ...read } = importHoldings(csv);
  const onImport = vi.fn(async () => undefined);
  const file = { fileName: 'depot.csv', ...read, holdings: holdings.length };
  const page = new Shown(
    <CsvDialog {...file} replaceable={replaceable} onClose={() => {}} onImport={onImport} />,
  );
  const dialog = [...document.querySelectorAll('dialog')].at(-1)!;
  return { page, onImport, dialog, items: dialog.querySelectorAll('li').length, said: dialog.textContent };
}

it('of a file with many wrong rows all are counted and the first are shown', () => {
  const { items, said } = shownFor(HEADER + WRONG.repeat(250));
  expect(items).toBe(100);
  expect(said).toContain('250 rows could not be read');
  expect(said).toContain('and 150 more rows');
});

it('with nothing to confirm is closed, not cancelled', () => {
  const { said, dialog } = shownFor(HEADER + WRONG, 'Mine');
  expect(said).toMatch(/Close$/u);
  expect(said).toContain('Nothing was imported');
  expect(dialog.querySelector('input')).toBeNull();
});

it('of a file with few wrong rows all are shown', () => {
  const { items, said } = shownFor(HEADER + WRONG.repeat(2));
  expect(items).toBe(2);
  expect(said).not.toContain('more row');
  expect(said).toContain('Row 2: not a number: many');
});

it('offers the rows that can be read, and says how many of how many', async () => {
  const { page, onImport, said } = shownFor(HEADER + GOOD.repeat(12) + WRONG.repeat(2));
  expect(said).toContain('2 rows cannot be read and would be left out');
  expect(said).toContain('Row 14: not a number: many');
  await page.press('Import 12 of 14 rows');
  expect(onImport).toHaveBeenCalledWith('new');
});

it('replaces nothing unless the reader says so', async () => {
  const { page, onImport, dialog } = shownFor(`${HEADER}AAPL,1\nMSFT,2\n`, 'Mine');
  await page.press('Import 2 holdings');
  expect(onImport).toHaveBeenLastCalledWith('new');
  const [asNew, replace] = dialog.querySelectorAll('input');
  expect([asNew!.checked, replace!.parentElement!.textContent]).toEqual([
    true,
    'Replace the holdings of “Mine”',
  ]);
  await act(async () => replace!.click());
  await page.press('Import 2 holdings');
  expect(onImport).toHaveBeenLastCalledWith('replace');
});

it('asks for no place where there is only one', () => {
  expect(shownFor(HEADER + GOOD + WRONG).dialog.querySelector('input')).toBeNull();
});
