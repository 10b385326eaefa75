import { useMemo, useState } from 'preact/hooks';
import { downloadBlob } from '@/components/charts/download';
import { CsvDialog } from '@/components/desk/portfolio/csv-dialog';
import { HoldingsEditor, type PortfolioDraft } from '@/components/desk/portfolio/holdings-editor';
import { PortfolioView } from '@/components/desk/portfolio/portfolio-view';
import { portfolioCsv } from '@/lib/desk/portfolio/csv-export';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { symbolIn } from '@/lib/model/symbol';
import { failureOf } from './changes';
import { useCsvImport } from './csv-import';
import { byName } from './in-order';
import { knownSymbols } from './known-symbols';
import type { PageProps } from './page-props';
import { asOfNow, edited, newPortfolio, usePortfolioEdits } from './portfolio-edits';
import { computeFigures } from './portfolio-figures';
import type { DeskServices } from './services';
import { useEntriesAt } from './use-entries';
import { useLive } from './use-live';
import { useMeanwhile } from './use-meanwhile';

/** The selected portfolio, or the first, with its sentiment. */
export function PortfolioPage(page: PageProps) {
  const { services, live, onOpen } = page;
  const stored = useLive(() => services.db.portfolios.toArray().then(byName), [services.db]);
  const portfolios = stored ?? [];
  const [picked, setPicked] = useState<string>();
  const [editing, setEditing] = useState<Portfolio>();
  const open = portfolios.find(({ id }) => id === picked) ?? portfolios[0];
  const computed = useMemo(() => live && open && computeFigures(live.index, open, Date.now()), [live, open]);
  const moved = useMoved(services, computed?.moved ?? [], onOpen);
  const edits = usePortfolioEdits(page, portfolios);
  const csv = useCsvImport(page, portfolios, edits.replaceHoldings, setPicked);
  return (
    <>
      <PortfolioView
        loading={stored === undefined}
        portfolios={portfolios}
        open={open}
        figures={computed && { ...computed.figures, moved }}
        onPick={setPicked}
        onCreate={(kind) => setEditing(newPortfolio(kind, portfolios))}
        onEdit={(id) => setEditing(edits.byId(id))}
        onImport={(file) => void csv.choose(file, open?.id)}
        onExport={(id) => download(edits.byId(id))}
        onDelete={(id) => void edits.remove(id)}
      />
      {editing !== undefined && (
        <EditedPortfolio
          {...{ services, portfolio: editing }}
          onSaved={setPicked}
          onClose={() => setEditing(undefined)}
        />
      )}
      <PendingImport {...csv} />
    </>
  );
}

interface EditedPortfolioProps {
  services: DeskServices;
  portfolio: Portfolio;
  onSaved(id: string): void;
  onClose(): void;
}

function EditedPortfolio({ services, portfolio, onSaved, onClose }: EditedPortfolioProps) {
  const changedMeanwhile = useMeanwhile(() => services.db.portfolios.get(portfolio.id));
  async function save(draft: PortfolioDraft): Promise<string | undefined> {
    const warning = await changedMeanwhile();
    if (warning !== undefined) return warning;
    const symbols = await knownSymbols(
      services.send,
      draft.holdings.map(({ symbol }) => symbol),
    );
    const holdings = draft.holdings.map((holding, at) => ({ ...holding, symbol: symbols[at]! }));
    const saved = asOfNow(edited(portfolio, { ...draft, holdings }));
    const failure = failureOf(await services.send('desk-save-portfolio', { portfolio: saved }));
    if (failure !== undefined) return failure;
    onSaved(saved.id);
    onClose();
    return undefined;
  }
  const sizes = portfolio.kind === 'portfolio';
  return <HoldingsEditor draft={portfolio} {...{ sizes, symbolOf: symbolIn, onClose }} onSave={save} />;
}

const PendingImport = ({ pending, replaceable, forget, store }: ReturnType<typeof useCsvImport>) =>
  pending && (
    <CsvDialog
      {...pending}
      holdings={pending.holdings.length}
      replaceable={replaceable?.name}
      onClose={forget}
      onImport={store}
    />
  );

const download = (portfolio: Portfolio): void =>
  downloadBlob(portfolioCsv(portfolio), 'text/csv', `${portfolio.name}.csv`);

/** The articles that moved the portfolio, with their titles. */
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
