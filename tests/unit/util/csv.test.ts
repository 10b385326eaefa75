import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows } from '@/lib/util/csv';
import { FORMULA, unescapeFormulas } from '@/lib/util/formula';

describe('CSV that we write', () => {
  it('runs no formula of a page title, and keeps negative numbers', () => {
    expect(csvRows([['=HYPERLINK("x")', -0.5]])).toContain(`"'=HYPERLINK(""x"")",-0.5`);
  });

  it.each(['=HYPERLINK("x")\n1', '\n=1', '＝1', '＠SUM(1)'])(
    'runs no formula that goes over lines or is written wide: %j',
    (title) => {
      const [, [cell] = []] = Papa.parse<string[]>(csvRows([['-'], [title]])).data;
      expect(unescapeFormulas(cell!)).toBe(title);
      expect(cell).toMatch(/^'/u);
    },
  );

  // Spreadsheets with decimal commas split cells at semicolons, even inside quotes.
  it.each(['Up;=HYPERLINK("x");1', 'Up; +1+1', 'Up\t@SUM(1)', 'Up\n=1+1', 'Up\r\n\t=1', 'Up;-1+1', 'Up;＝1'])(
    'runs no formula in a program that separates cells by semicolons: %j',
    (title) => {
      const csv = csvRows([
        ['date', 'title'],
        ['2026', title],
      ]);
      const cells = csv.split(/[;\t\r\n]+/u).map((cell) => cell.trim());
      expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      expect(unescapeFormulas(Papa.parse<string[]>(csv).data[1]![1]!)).toBe(title);
    },
  );

  it("leaves a reader's lists and the scores of tickers as they are", () => {
    const cells = ['Buy?\n- waits for Q3\n- 2 % at most', 'META -0.12; NVDA +0.50', 'A = B; C-D'];
    expect(Papa.parse(csvRows([cells])).data[0]).toEqual(cells);
  });
});
