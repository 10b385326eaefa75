import { useState } from 'preact/hooks';
import type { InstrumentOverride } from '@/lib/model';
import { t } from '../i18n';
import { Button } from '../ui/button';
import { symbolIn } from './watchlist-settings';

interface Draft {
  name: string;
  symbol: string;
}

const EMPTY: Draft = { name: '', symbol: '' };

/** A name, and what it means from now on: a symbol, or nothing (never link it). */
export function AddOverride({ onAdd }: { onAdd(override: InstrumentOverride): void }) {
  const [draft, edit] = useState(EMPTY);
  const name = draft.name.trim();
  const submit = (event: Event) => {
    event.preventDefault();
    if (name !== '') onAdd(overrideOf(name, symbolIn(draft.symbol)));
    edit(EMPTY);
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        class="field grow"
        aria-label={t('override_name')}
        placeholder={t('override_name')}
        value={draft.name}
        maxLength={100}
        onInput={(event) => edit({ ...draft, name: event.currentTarget.value })}
      />
      <input
        class="field"
        aria-label={t('override_symbol')}
        placeholder={t('override_symbol')}
        value={draft.symbol}
        maxLength={20}
        onInput={(event) => edit({ ...draft, symbol: event.currentTarget.value })}
      />
      <Button type="submit" look="small" usable={name !== ''}>
        {t('add')}
      </Button>
      <p class="quiet">{t('override_hint')}</p>
    </form>
  );
}

const overrideOf = (name: string, symbol: string): InstrumentOverride =>
  symbol === '' ? { name, action: 'silence' } : { name, action: 'add', symbol, kind: 'company' };
