import { useState } from 'preact/hooks';
import type { CsvTarget } from '@/components/desk/portfolio/csv-dialog';
import { hasSize, unsized } from '@/lib/desk/portfolio/holding-size';
import type { Holding, Portfolio } from '@/lib/desk/portfolio/portfolio';
import type { Outcome } from '@/lib/model';
import { MAX_NAME_LENGTH } from '@/lib/model/lengths';
import { failureOf } from './changes';
import type { PageProps } from './page-props';
import { newPortfolio } from './portfolio-edits';
import { type ReadCsv, readCsv } from './read-csv';
import { uniqueName } from './unique-name';

/** Leaves room for a number to make the name unique. */
const MAX_FILE_NAME = MAX_NAME_LENGTH - 10;

/** A file that waits for the reader's decision, and the portfolio that was open when it was chosen. */
interface Pending {
  csv: ReadCsv;
  openId: string | undefined;
}

/**
 * Imports files as portfolios. The first one is saved at once if all of it is readable; otherwise the reader decides
 * what to import, and where it goes.
 */
export function useCsvImport(
  { services: { send }, change }: Pick<PageProps, 'services' | 'change'>,
  portfolios: readonly Portfolio[],
  replace: (portfolio: Portfolio, holdings: Holding[]) => Promise<Outcome<unknown>>,
  onStored: (id: string) => void,
) {
  const [pending, setPending] = useState<Pending>();
  const replaceable = portfolios.find(({ id, managed }) => id === pending?.openId && !managed);

  async function store(csv: ReadCsv, into: Portfolio | undefined): Promise<string | undefined> {
    const portfolio = into ?? portfolioOf(csv, portfolios);
    const outcome = into
      ? await replace(into, into.kind === 'watchlist' ? csv.holdings.map(unsized) : csv.holdings)
      : await change('desk-save-portfolio', { portfolio });
    if (!outcome.ok) return failureOf(outcome);
    setPending(undefined);
    onStored(portfolio.id);
    return undefined;
  }

  async function choose(file: File, openId: string | undefined): Promise<void> {
    const csv = await readCsv(file, send);
    if (csv.errors.length > 0 || portfolios.length > 0) setPending({ csv, openId });
    else await store(csv, undefined);
  }

  return {
    choose,
    pending: pending?.csv,
    replaceable,
    store: (target: CsvTarget) => store(pending!.csv, target === 'replace' ? replaceable : undefined),
    forget: () => setPending(undefined),
  };
}

/** A portfolio named after a file; symbols without any size become a watchlist. */
function portfolioOf({ fileName, holdings }: ReadCsv, others: readonly Portfolio[]): Portfolio {
  const portfolio = newPortfolio(holdings.some(hasSize) ? 'portfolio' : 'watchlist', others);
  const name = fileName
    .replace(/\.(?:csv|tsv|txt)$/iu, '')
    .trim()
    .slice(0, MAX_FILE_NAME);
  return {
    ...portfolio,
    holdings,
    ...(name !== '' && {
      name: uniqueName(
        name,
        others.map((each) => each.name),
      ),
    }),
  };
}
