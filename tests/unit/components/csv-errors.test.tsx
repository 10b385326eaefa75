// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { CsvErrors } from '@/components/desk/csv-errors';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import { Shown } from './shown';

const fileOf = (wrongRows: number) => `Symbol,Quantity\n${'AAPL,many\n'.repeat(wrongRows)}`;

function shownFor(wrongRows: number) {
  const result = importHoldings(fileOf(wrongRows));
  if (result.ok) throw new Error('taken in');
  new Shown(<CsvErrors errors={result.errors} others={0} onClose={() => {}} importOthers={() => {}} />);
  const dialog = [...document.querySelectorAll('dialog')].at(-1)!;
  return { items: dialog.querySelectorAll('li').length, said: dialog.textContent };
}

it('of a file with many wrong rows all are counted and the first are shown', () => {
  const { items, said } = shownFor(250);
  expect(items).toBe(100);
  expect(said).toContain('250 rows could not be read');
  expect(said).toContain('and 150 more rows');
});

it('with nothing to confirm is closed, not cancelled', () => {
  expect(shownFor(1).said).toMatch(/Close$/u);
});

it('of a file with few wrong rows all are shown', () => {
  const { items, said } = shownFor(2);
  expect(items).toBe(2);
  expect(said).not.toContain('more row');
  expect(said).toContain('Row 2: not a number: many');
});
