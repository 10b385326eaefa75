import { t } from '../../i18n';
import { EmptyState } from '../empty-state';
import { FileButton } from '../file-button';
import { PageHead } from '../page-head';
import { Figures, noteOf, type PortfolioFigures } from './portfolio-figures';

/** A portfolio or watchlist in the list of choices. */
export interface PortfolioName {
  id: string;
  name: string;
  kind: 'portfolio' | 'watchlist';
  managed?: boolean;
}

interface Props {
  /** The portfolios are still being loaded. */
  loading: boolean;
  portfolios: readonly PortfolioName[];
  open: PortfolioName | undefined;
  /** Absent while being computed. */
  figures: PortfolioFigures | undefined;
  onPick(id: string): void;
  onCreate(kind: PortfolioName['kind']): void;
  onEdit(id: string): void;
  onImport(file: File): void;
  onExport(id: string): void;
  onDelete(id: string): void;
}

/** The portfolio page: holdings and the sentiment towards them. */
export function PortfolioView(props: Props) {
  const { loading, portfolios, open, figures, onCreate } = props;
  if (loading) return <EmptyState title={t('desk_portfolio')} hint={t('desk_loading')} />;
  if (open === undefined) return <NoPortfolio {...props} />;
  return (
    <>
      <PageHead title={open.name} note={figures && noteOf(figures)}>
        <select
          aria-label={t('desk_portfolio')}
          value={open.id}
          onChange={({ currentTarget }) => props.onPick(currentTarget.value)}
        >
          {portfolios.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <PortfolioActions {...props} open={open} />
        <CsvButton look="small" onFile={props.onImport} />
        <NewButtons look="button small" onCreate={onCreate} />
      </PageHead>
      {figures === undefined ? (
        <p class="quiet">{t('desk_loading')}</p>
      ) : (
        <Figures name={open.name} figures={figures} />
      )}
    </>
  );
}

const NoPortfolio = ({ onCreate, onImport }: Props) => (
  <EmptyState title={t('desk_portfolio')} hint={t('desk_empty_portfolio')}>
    <CsvButton look="main" onFile={onImport} />
    <NewButtons look="button" onCreate={onCreate} />
  </EmptyState>
);

const NewButtons = ({ look, onCreate }: { look: string; onCreate: Props['onCreate'] }) => (
  <>
    <button type="button" class={look} onClick={() => onCreate('portfolio')}>
      {t('desk_new_portfolio')}
    </button>
    <button type="button" class={look} onClick={() => onCreate('watchlist')}>
      {t('desk_new_watchlist')}
    </button>
  </>
);

function PortfolioActions({ open, onEdit, onExport, onDelete }: Props & { open: PortfolioName }) {
  if (open.managed === true) return <span class="chip">{t('desk_managed')}</span>;
  return (
    <>
      <button type="button" class="button small" onClick={() => onEdit(open.id)}>
        {t('desk_edit')}
      </button>
      <button type="button" class="button small" onClick={() => onExport(open.id)}>
        {t('desk_export_csv')}
      </button>
      <button type="button" class="button small" onClick={() => onDelete(open.id)}>
        {t('desk_delete')}
      </button>
    </>
  );
}

const CsvButton = (props: { look: 'main' | 'small'; onFile(file: File): void }) => (
  <FileButton {...props} text={t('desk_import_csv')} accept=".csv,.txt,.tsv,text/csv" />
);
