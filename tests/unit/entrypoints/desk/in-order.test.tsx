// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import type { ComponentChild } from 'preact';
import { expect, it, vi } from 'vitest';
import { AlertsPage } from '@/entrypoints/desk/alerts-page';
import type { PageProps } from '@/entrypoints/desk/page-props';
import { PortfolioPage } from '@/entrypoints/desk/portfolio-page';
import { EVERYTHING, ResearchPage } from '@/entrypoints/desk/research-page';
import { Database } from '@/lib/desk/database';
import { Shown } from '../../components/shown';

const db = new Database();
const props = { services: { db } } as unknown as PageProps;
const texts = (css: string) => Array.from(document.querySelectorAll(css), ({ textContent }) => textContent);

/** Stored in the order of their random ids. */
const MADE = [
  { id: 'c', name: 'Depot 2', created: 1 },
  { id: 'b', name: 'Depot 10', created: 2 },
  { id: 'a', name: 'Another', created: 3 },
] as const;

async function shows(page: ComponentChild, css: string, names: readonly string[]): Promise<void> {
  new Shown(page);
  await vi.waitFor(() => expect(texts(css)).toEqual(names));
}

it('lists portfolios by name', async () => {
  for (const made of MADE) await db.portfolios.put({ ...made, kind: 'watchlist', holdings: [], updated: 0 });
  await shows(<PortfolioPage {...props} />, 'option', ['Another', 'Depot 2', 'Depot 10']);
});

it('lists rules and saved searches in the order in which they were made', async () => {
  const condition = { kind: 'article', about: { kind: 'any' } } as const;
  for (const made of MADE) {
    await db.rules.put({ ...made, enabled: true, condition, coolDownMinutes: 0 });
    await db.searches.put({ ...made, filter: {} });
  }
  const names = MADE.map(({ name }) => name);
  new Shown(<AlertsPage {...props} />);
  const switches = () =>
    Array.from(document.querySelectorAll('.switch span'), ({ firstChild }) => firstChild);
  await vi.waitFor(() => expect(switches().map((text) => text?.textContent)).toEqual(names));
  const search = [EVERYTHING, () => {}] as const;
  await shows(<ResearchPage {...props} search={[...search]} />, '.saved button:first-child', names);
});

it('offers a rule every event there can be, though none has been read of yet', async () => {
  const page = new Shown(<AlertsPage {...props} />);
  await vi.waitFor(() => expect(document.body.textContent).toContain('New rule'));
  await page.press('New rule');
  expect(texts('option')).toEqual(expect.arrayContaining(['buyback', 'data breach', 'layoffs']));
});
