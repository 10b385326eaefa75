import { useMemo, useState } from 'preact/hooks';
import { downloadBlob } from '@/components/charts/download';
import { CsvErrors, type CsvErrorView } from '@/components/desk/csv-errors';
import { HoldingsEditor, type PortfolioDraft } from '@/components/desk/holdings-editor';
import { PortfolioView } from '@/components/desk/portfolio-view';
import { t } from '@/components/i18n';
import { toCsv } from '@/lib/desk/csv';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import type { PageProps } from './desk';
import { useEntriesAt, useLive } from './hooks';
import { pickFile } from './pick-file';
import { computeReading } from './portfolio-reading';

export function PortfolioPage({ services, live, onOpen, onRemoved }: PageProps) {
  const { db, send } = services;
  const portfolios = useLive(() => db.portfolios.toArray(), [db]) ?? [];
  const [picked, setPicked] = useState<string>();
  const [editing, setEditing] = useState<Portfolio>();
  const [errors, setErrors] = useState<readonly CsvErrorView[]>([]);
  const open = portfolios.find(({ id }) => id === picked) ?? portfolios[0];
  const computed = useMemo(() => live && open && computeReading(live.index, open, Date.now()), [live, open]);
  const moved = useMoved(services, computed?.moved ?? [], onOpen);
  const save = (portfolio: Portfolio) =>
    void send('desk-save-portfolio', { portfolio: { ...portfolio, updated: Date.now() } });
  const portfolioOf = (id: string) => portfolios.find((each) => each.id === id)!;

  async function importCsv(id: string | undefined): Promise<void> {
    const file = await pickFile('.csv,text/csv');
    if (file === undefined) return;
    const result = importHoldings(await file.text());
    if (!result.ok) setErrors(result.errors);
    else replaceHoldings(id === undefined ? namedAfter(file) : portfolioOf(id), result.holdings);
  }

  function replaceHoldings(before: Portfolio, holdings: Portfolio['holdings']): void {
    save({ ...before, holdings });
    if (before.holdings.length === 0) return;
    const text = t('desk_holdings_replaced', before.name);
    onRemoved({ text, restore: () => save(before), takesFocus: false });
  }

  function remove(id: string): void {
    const portfolio = portfolioOf(id);
    void send('desk-delete-portfolio', { id });
    const restore = () => send('desk-save-portfolio', { portfolio });
    onRemoved({ text: t('deleted', portfolio.name), restore, takesFocus: true });
  }

  return (
    <>
      <PortfolioView
        portfolios={portfolios}
        open={open}
        reading={computed && { ...computed.reading, moved }}
        onPick={setPicked}
        onCreate={(kind) => setEditing(newPortfolio(kind))}
        onEdit={(id) => setEditing(portfolioOf(id))}
        onImport={(id) => void importCsv(id)}
        onExport={(id) => downloadBlob(csvOf(portfolioOf(id)), 'text/csv', `${portfolioOf(id).name}.csv`)}
        onDelete={remove}
      />
      {editing !== undefined && (
        <HoldingsEditor
          draft={editing}
          sizes={editing.kind === 'portfolio'}
          onClose={() => setEditing(undefined)}
          onSave={(draft) => {
            save(edited(editing, draft));
            setPicked(editing.id);
            setEditing(undefined);
          }}
        />
      )}
      {errors.length > 0 && <CsvErrors errors={errors} onClose={() => setErrors([])} />}
    </>
  );
}

/** An empty portfolio under a file's name. */
const namedAfter = (file: File): Portfolio => ({
  ...newPortfolio('portfolio'),
  name: file.name.replace(/\.csv$/iu, '').slice(0, 120),
  holdings: [],
});

const newPortfolio = (kind: Portfolio['kind']): Portfolio => ({
  id: crypto.randomUUID(),
  name: t(kind === 'portfolio' ? 'desk_portfolio' : 'desk_watchlist'),
  kind,
  holdings: [{ symbol: '' }],
  created: Date.now(),
  updated: Date.now(),
});

/** Fields that the editor does not show stay as they were. */
const edited = (portfolio: Portfolio, { name, holdings }: PortfolioDraft): Portfolio => ({
  ...portfolio,
  name,
  holdings: holdings.map((holding) => JSON.parse(JSON.stringify(holding)) as Portfolio['holdings'][number]),
});

const COLUMNS = ['symbol', 'name', 'sector', 'quantity', 'price', 'cost', 'value', 'weight'] as const;

const csvOf = ({ holdings }: Portfolio): string =>
  toCsv(
    COLUMNS,
    holdings.map((holding) => COLUMNS.map((column) => holding[column])),
  );

/** The articles that moved the portfolio, under their titles. */
function useMoved(
  services: PageProps['services'],
  moved: readonly { slot: number; symbol: string; contribution: number }[],
  onOpen: PageProps['onOpen'],
) {
  const entries = useEntriesAt(services.db, [...new Set(moved.map(({ slot }) => slot))]) ?? [];
  return moved.flatMap(({ slot, symbol, contribution }) => {
    const entry = entries.find((each) => each.slot === slot);
    if (entry === undefined) return [];
    return [
      {
        key: `${slot} ${symbol}`,
        name: entry.title,
        contribution,
        note: symbol,
        onOpen: () => onOpen(entry),
      },
    ];
  });
}
