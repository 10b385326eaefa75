import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_NAME_LENGTH } from '@/lib/model/lengths';
import { type MessageKey, plural, t } from '../../i18n';
import { IconButton } from '../../ui/icon-button';
import { Dialog } from '../dialog';
import { Field } from '../field';
import { SymbolInput, type SymbolOf } from '../symbol-input';
import { UndoBar } from '../undo-bar';
import { NumberCell, TextCell } from './cells';

/** A holding in the editor; `weight` is a fraction of the portfolio. */
export interface HoldingDraft {
  symbol: string;
  quantity?: number;
  price?: number;
  weight?: number;
  sector?: string;
  /** The holding before editing; a new line has none. */
  stored?: HoldingDraft;
}

/** A portfolio in the editor; lines may still be empty. */
export interface PortfolioDraft {
  name: string;
  holdings: readonly HoldingDraft[];
}

interface Props {
  draft: PortfolioDraft;
  /** False for a watchlist, which has symbols only. */
  sizes: boolean;
  symbolOf: SymbolOf;
  /** Resolves to an error message if it could not be saved. */
  onSave(draft: PortfolioDraft): Promise<string | undefined>;
  onClose(): void;
}

const NUMBERS = {
  quantity: 'desk_quantity',
  price: 'desk_price',
  weight: 'desk_weight',
} as const satisfies Record<string, MessageKey>;

/** The editor of a portfolio. */
export function HoldingsEditor({ draft, sizes, symbolOf, onSave, onClose }: Props) {
  const [name, setName] = useState(draft.name);
  const { holdings, removed, ...edit } = useHoldings(draft.holdings);
  const { body, add } = useFocusOnAdded(edit.add);
  const filled = holdings.filter((holding) => !isEmpty(holding));
  const title = t(sizes ? 'desk_portfolio' : 'desk_watchlist');
  const save = () => onSave({ name: name.trim() || title, holdings: filled });
  return (
    <Dialog title={title} onClose={onClose} onDone={save}>
      <Field name={t('desk_name')} wide>
        <input
          value={name}
          maxLength={MAX_NAME_LENGTH}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <div class="table-frame">
        <table class="holdings" aria-label={t('desk_holdings')}>
          <Head sizes={sizes} />
          <tbody ref={body}>
            {holdings.map((holding, at) => (
              <HoldingRow
                key={at}
                holding={holding}
                sizes={sizes}
                symbolOf={symbolOf}
                onChange={(patch) => edit.change(at, patch)}
                onRemove={() => edit.remove(at)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p class="row">
        <button type="button" class="button small" onClick={add}>
          {t('desk_add_holding')}
        </button>
        <span class="quiet">{plural('desk_holdings_count', filled.length)}</span>
      </p>
      <UndoBar
        text={removed && t('deleted', removed.symbol)}
        takesFocus
        onUndo={edit.restore}
        onDismiss={edit.forget}
      />
    </Dialog>
  );
}

const isEmpty = ({ stored: _, ...holding }: HoldingDraft): boolean =>
  Object.values(holding).every((value) => value === undefined || value === '');

/** Focuses a newly added line. */
function useFocusOnAdded(addLine: () => void) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [added, setAdded] = useState(0);
  useEffect(() => {
    if (added > 0) body.current?.querySelector<HTMLElement>('tr:last-child input')?.focus();
  }, [added]);
  const add = () => {
    addLine();
    setAdded(added + 1);
  };
  return { body, add };
}

/** The rows being edited, and the last removed one, which can be restored. */
function useHoldings(given: readonly HoldingDraft[]) {
  const [holdings, setHoldings] = useState(() =>
    given.map((each): HoldingDraft => ({ ...each, stored: each })),
  );
  const [removed, setRemoved] = useState<{ holding: HoldingDraft; at: number }>();
  return {
    holdings,
    removed: removed?.holding,
    add: () => setHoldings([...holdings, { symbol: '' }]),
    change: (at: number, patch: Partial<HoldingDraft>) =>
      setHoldings(holdings.map((each, i) => (i === at ? { ...each, ...patch } : each))),
    remove(at: number) {
      const holding = holdings[at]!;
      setRemoved(isEmpty(holding) ? undefined : { holding, at });
      setHoldings(holdings.toSpliced(at, 1));
    },
    restore() {
      if (removed) setHoldings(holdings.toSpliced(removed.at, 0, removed.holding));
      setRemoved(undefined);
    },
    forget: () => setRemoved(undefined),
  };
}

const Head = ({ sizes }: { sizes: boolean }) => (
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
);

interface RowProps {
  holding: HoldingDraft;
  sizes: boolean;
  symbolOf: SymbolOf;
  onChange(patch: Partial<HoldingDraft>): void;
  onRemove(): void;
}

const HoldingRow = ({ holding, sizes, symbolOf, onChange, onRemove }: RowProps) => (
  <tr>
    <td data-name={t('desk_ticker')}>
      <SymbolInput
        aria-label={t('desk_ticker')}
        size={8}
        required={!isEmpty(holding)}
        symbols={holding.symbol === '' ? [] : [holding.symbol]}
        symbolOf={symbolOf}
        onSymbols={(symbols) => onChange({ symbol: symbols.join(' ') })}
      />
    </td>
    {sizes &&
      Object.entries(NUMBERS).map(([field, key]) => (
        <NumberCell
          key={field}
          name={t(key)}
          of={holding.symbol}
          isShare={field === 'weight'}
          value={holding[field as keyof typeof NUMBERS]}
          onChange={(value) => onChange({ [field]: value })}
        />
      ))}
    <TextCell
      name={t('desk_sector')}
      of={holding.symbol}
      size={12}
      value={holding.sector ?? ''}
      onChange={(sector) => onChange({ sector })}
    />
    <td>
      <IconButton icon="trash" name={t('desk_delete_named', holding.symbol)} onClick={onRemove} />
    </td>
  </tr>
);
