import type { PortfolioDraft } from '@/components/desk/portfolio/holdings-editor';
import { t } from '@/components/i18n';
import type { Holding, Portfolio } from '@/lib/desk/portfolio/portfolio';
import { resized } from '@/lib/desk/portfolio/resized';
import type { Outcome } from '@/lib/model';
import type { PageProps } from './page-props';
import { deleteWithUndo } from './undo';
import { uniqueName } from './unique-name';

/** The reader's changes to portfolios; deletions and replacements can be undone. */
export function usePortfolioEdits(
  page: Pick<PageProps, 'services' | 'change' | 'onRemoved'>,
  portfolios: readonly Portfolio[],
) {
  const { services, change, onRemoved } = page;
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

  /**
   * Restores a portfolio. If the reader has edited it since, that version is replaced and can be restored in turn.
   */
  async function putBack(before: Portfolio, replaced: Portfolio): Promise<Outcome<null>> {
    const now = await services.db.portfolios.get(before.id);
    return now === undefined || now.updated === replaced.updated
      ? save(asOfNow(before))
      : replaceHoldings(now, before.holdings);
  }

  function remove(id: string): Promise<void> {
    const portfolio = byId(id);
    return deleteWithUndo(page, 'desk-delete-portfolio', portfolio, () => save(portfolio));
  }

  return { byId, replaceHoldings, remove };
}

/** The portfolio with the current time as its last change. */
export const asOfNow = (portfolio: Portfolio): Portfolio => ({ ...portfolio, updated: Date.now() });

/** A portfolio or watchlist with one empty row and a unique name. */
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

/** The portfolio after editing. Fields that the editor does not show are kept, or adjusted in proportion. */
export const edited = (portfolio: Portfolio, { name, holdings }: PortfolioDraft): Portfolio => ({
  ...portfolio,
  name,
  holdings: holdings.map(({ stored, ...holding }) => defined(resized(stored ?? holding, holding))),
});

/** Removes the fields that the reader emptied. */
const defined = (holding: Holding): Holding => JSON.parse(JSON.stringify(holding)) as Holding;
