import { useState } from 'preact/hooks';
import type { InstrumentOverride } from '@/lib/model';
import { symbolIn } from '@/lib/model/symbol';
import { t } from '../../i18n';
import { Button } from '../../ui/button';

interface Draft {
  name: string;
  symbol: string;
}

const EMPTY: Draft = { name: '', symbol: '' };

/** A form for a name and its new meaning: a symbol, or nothing (never link it). */
export function AddOverride({ onAdd }: { onAdd(override: InstrumentOverride): void }) {
  const [draft, edit] = useState(EMPTY);
  const override = overrideIn(draft);
  const submit = (event: Event) => {
    event.preventDefault();
    if (override === undefined) return;
    onAdd(override);
    edit(EMPTY);
  };
  return (
    <form class="row" onSubmit={submit}>
      <TextField
        class="field grow"
        name={t('override_name')}
        value={draft.name}
        maxLength={100}
        onChange={(name) => edit({ ...draft, name })}
      />
      <TextField
        class="field"
        name={t('override_symbol')}
        value={draft.symbol}
        maxLength={20}
        onChange={(symbol) => edit({ ...draft, symbol })}
      />
      <Button type="submit" look="small" usable={override !== undefined}>
        {t('add')}
      </Button>
      <p class="quiet">{t('override_hint')}</p>
    </form>
  );
}

interface FieldProps {
  class: string;
  name: string;
  value: string;
  maxLength: number;
  onChange(value: string): void;
}

const TextField = ({ name, onChange, ...rest }: FieldProps) => (
  <input
    {...rest}
    aria-label={name}
    placeholder={name}
    onInput={({ currentTarget }) => onChange(currentTarget.value)}
  />
);

/** `undefined` if the name is missing, or its symbol is invalid. */
function overrideIn(draft: Draft): InstrumentOverride | undefined {
  const name = draft.name.trim();
  if (name === '') return undefined;
  if (draft.symbol.trim() === '') return { name, action: 'silence' };
  const symbol = symbolIn(draft.symbol);
  return symbol === undefined ? undefined : { name, action: 'add', symbol, kind: 'company' };
}
