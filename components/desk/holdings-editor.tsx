import { useState } from 'preact/hooks';
import { type MessageKey, plural, t } from '../i18n';
import { IconButton } from '../ui/icon-button';
import { Dialog } from './dialog';
import { UndoBar } from './undo-bar';

export interface HoldingDraft {
  symbol: string;
  quantity?: number;
  price?: number;
  weight?: number;
  sector?: string;
}

export interface PortfolioDraft {
  name: string;
  holdings: readonly HoldingDraft[];
}

interface Props {
  draft: PortfolioDraft;
  /** A watchlist has symbols alone. */
  sizes: boolean;
  onSave(draft: PortfolioDraft): void;
  onClose(): void;
}

const NUMBERS = {
  quantity: 'desk_quantity',
  price: 'desk_price',
  weight: 'desk_weight',
} as const satisfies Record<string, MessageKey>;

interface Removed {
  holding: HoldingDraft;
  at: number;
}

/** A portfolio edited by hand. */
export function HoldingsEditor({ draft, sizes, onSave, onClose }: Props) {
  const [name, setName] = useState(draft.name);
  const [holdings, setHoldings] = useState(draft.holdings);
  const [removed, setRemoved] = useState<Removed>();
  const change = (at: number, patch: Partial<HoldingDraft>) =>
    setHoldings(holdings.map((each, i) => (i === at ? { ...each, ...patch } : each)));
  const remove = (at: number) => {
    setRemoved({ holding: holdings[at]!, at });
    setHoldings(holdings.toSpliced(at, 1));
  };
  const restore = ({ holding, at }: Removed) => {
    setHoldings(holdings.toSpliced(at, 0, holding));
    setRemoved(undefined);
  };
  const save = () =>
    onSave({
      name: name.trim() || t(sizes ? 'desk_portfolio' : 'desk_watchlist'),
      holdings: holdings.filter(({ symbol }) => symbol !== ''),
    });
  return (
    <Dialog title={t(sizes ? 'desk_portfolio' : 'desk_watchlist')} onClose={onClose} onDone={save}>
      <label class="field" data-wide>
        <span>{t('desk_name')}</span>
        <input value={name} maxLength={120} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <div class="table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('desk_ticker')}</th>
              {sizes &&
                Object.values(NUMBERS).map((key) => (
                  <th key={key} scope="col">
                    {t(key)}
                  </th>
                ))}
              <th scope="col">{t('desk_sector')}</th>
              <th scope="col">
                <span class="hidden">{t('desk_delete')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {holdings.map((holding, at) => (
              <tr key={at}>
                <td>
                  <input
                    aria-label={t('desk_ticker')}
                    size={8}
                    value={holding.symbol}
                    onChange={({ currentTarget }) =>
                      change(at, { symbol: currentTarget.value.trim().toUpperCase() })
                    }
                  />
                </td>
                {sizes &&
                  Object.entries(NUMBERS).map(([field, key]) => (
                    <NumberCell
                      key={field}
                      name={t(key)}
                      value={holding[field as keyof typeof NUMBERS]}
                      onChange={(value) => change(at, { [field]: value })}
                    />
                  ))}
                <td>
                  <input
                    aria-label={t('desk_sector')}
                    size={12}
                    value={holding.sector ?? ''}
                    onChange={({ currentTarget }) => change(at, { sector: currentTarget.value })}
                  />
                </td>
                <td>
                  <IconButton
                    icon="trash"
                    name={t('desk_delete_named', holding.symbol)}
                    onClick={() => remove(at)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="row">
        <button type="button" class="button small" onClick={() => setHoldings([...holdings, { symbol: '' }])}>
          {t('desk_add_holding')}
        </button>
        <span class="quiet">{plural('desk_holdings_count', holdings.length)}</span>
      </p>
      <UndoBar
        text={removed && t('deleted', removed.holding.symbol)}
        takesFocus
        onUndo={() => removed && restore(removed)}
        onDismiss={() => setRemoved(undefined)}
      />
    </Dialog>
  );
}

function NumberCell({
  name,
  value,
  onChange,
}: {
  name: string;
  value: number | undefined;
  onChange(value: number | undefined): void;
}) {
  return (
    <td>
      <input
        type="number"
        step="any"
        aria-label={name}
        value={value ?? ''}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)
        }
      />
    </td>
  );
}
