import { useState } from 'preact/hooks';
import type { CsvErrorView } from '@/components/desk/csv-errors';
import type { PortfolioDraft } from '@/components/desk/holdings-editor';
import { t } from '@/components/i18n';
import { decodeText } from '@/lib/desk/decode-text';
import { importHoldings, namesWithoutSymbol } from '@/lib/desk/portfolio/csv-import';
import type { SymbolsByName } from '@/lib/desk/portfolio/csv-row';
import { hasSize, unsized } from '@/lib/desk/portfolio/holding-size';
import type { Holding, Portfolio } from '@/lib/desk/portfolio/portfolio';
import { resized } from '@/lib/desk/portfolio/resized';
import type { Outcome } from '@/lib/model';
import type { PageProps } from './page-props';
import { bytesOf } from './read-file';
import type { Send } from './services';
import { uniqueName } from './unique-name';

/** What the reader can do to portfolios; what deletes or replaces can be undone. */
export function usePortfolioEdits(
  { services: { db }, change, onRemoved }: Pick<PageProps, 'services' | 'change' | 'onRemoved'>,
  portfolios: readonly Portfolio[],
) {
  const byId = (id: string) => portfolios.find((each) => each.id === id)!;
  const save = (portfolio: Portfolio) => change('desk-save-portfolio', { portfolio });

  async function replaceHoldings(before: Portfolio, holdings: Portfolio['holdings']) {
    const replaced = asOfNow({ ...before, holdings });
    const outcome = await save(replaced);
    if (outcome.ok && before.holdings.length > 0) {
      const text = t('desk_holdings_replaced', before.name);
      onRemoved({ text, restore: () => putBack(before, replaced), takesFocus: false });
    }
    return outcome;
  }

  /** Where the reader has edited the portfolio since, that is replaced in turn, and can be brought back. */
  async function putBack(before: Portfolio, replaced: Portfolio): Promise<Outcome<null>> {
    const now = await db.portfolios.get(before.id);
    return now === undefined || now.updated === replaced.updated
      ? save(asOfNow(before))
      : replaceHoldings(now, before.holdings);
  }

  async function remove(id: string): Promise<void> {
    const portfolio = byId(id);
    const restore = () => change('desk-save-portfolio', { portfolio });
    if ((await change('desk-delete-portfolio', { id })).ok)
      onRemoved({ text: t('deleted', portfolio.name), restore, takesFocus: true });
  }

  return { byId, replaceHoldings, remove };
}

/** The portfolio as written at this moment. */
export const asOfNow = (portfolio: Portfolio): Portfolio => ({ ...portfolio, updated: Date.now() });

/** A file of which nothing was taken in: why, and what can be taken without the names that are not known. */
interface RefusedCsv {
  errors: readonly CsvErrorView[];
  others: number;
  importOthers(): void;
}

/** Takes a file in as the holdings of a portfolio, or as a new one; `refused` says why nothing was taken. */
export function useCsvImport(send: Send, { byId, replaceHoldings }: ReturnType<typeof usePortfolioEdits>) {
  const [refused, setRefused] = useState<RefusedCsv>();
  const putInto = (portfolio: Portfolio, holdings: Holding[]) =>
    replaceHoldings(portfolio, portfolio.kind === 'watchlist' ? holdings.map(unsized) : holdings);
  async function importCsv(file: File, id: string | undefined): Promise<void> {
    const bytes = await bytesOf(file);
    if (bytes === undefined) return setRefused(wholly('unreadable'));
    const csv = decodeText(bytes);
    const symbols = await symbolsFor(csv, send);
    if (symbols === undefined) return setRefused(wholly('not-looked-up'));
    const result = importHoldings(csv, symbols);
    const take = (holdings: Holding[]) =>
      void putInto(id === undefined ? namedAfter(file, holdings) : byId(id), holdings);
    if (result.ok) return take(result.holdings);
    const { errors, others } = result;
    setRefused({ errors, others: others.length, importOthers: () => take(others) });
  }
  return { refused, importCsv, forget: () => setRefused(undefined) };
}

const wholly = (code: CsvErrorView['code']): RefusedCsv => ({
  errors: [{ row: 1, code, value: '' }],
  others: 0,
  importOthers() {},
});

/** The symbols of the securities that a file gives by name alone; `undefined` where the background does not answer. */
async function symbolsFor(csv: string, send: Send): Promise<SymbolsByName | undefined> {
  const names = namesWithoutSymbol(csv);
  if (names.length === 0) return new Map();
  const found = await send('desk-symbols-of', { names });
  if (!found.ok) return undefined;
  return new Map(names.flatMap((name, at) => (found.value[at] ? [[name, found.value[at]] as const] : [])));
}

/** An empty portfolio under a file's name; symbols without any size are a watchlist. */
const namedAfter = (file: File, holdings: readonly Holding[]): Portfolio => ({
  ...newPortfolio(holdings.some(hasSize) ? 'portfolio' : 'watchlist'),
  name: file.name.replace(/\.(?:csv|tsv|txt)$/iu, '').slice(0, 120),
  holdings: [],
});

/** A portfolio or watchlist with one empty row, under a name that is not taken. */
export const newPortfolio = (kind: Portfolio['kind'], others: readonly Portfolio[] = []): Portfolio => ({
  id: crypto.randomUUID(),
  name: uniqueName(
    t(kind === 'portfolio' ? 'desk_portfolio' : 'desk_watchlist'),
    others.map(({ name }) => name),
  ),
  kind,
  holdings: [{ symbol: '' }],
  created: Date.now(),
  updated: Date.now(),
});

/** The portfolio as the editor left it. Fields that the editor does not show stay, or follow those that it does. */
export const edited = (portfolio: Portfolio, { name, holdings }: PortfolioDraft): Portfolio => ({
  ...portfolio,
  name,
  holdings: holdings.map(({ stored, ...holding }) => defined(resized(stored ?? holding, holding))),
});

/** Without the fields that the reader emptied. */
const defined = (holding: Holding): Holding => JSON.parse(JSON.stringify(holding)) as Holding;
