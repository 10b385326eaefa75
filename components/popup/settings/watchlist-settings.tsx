import { useState } from 'preact/hooks';
import { symbolIn } from '@/lib/model/symbol';
import { t } from '../../i18n';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import type { SettingsProps } from './types';

/** The symbols that the reader watches. */
export function WatchlistSettings({ settings: { watchlist }, change }: SettingsProps) {
  return (
    <section class="group">
      <h2>{t('settings_watchlist')}</h2>
      {watchlist.length === 0 && <p class="quiet">{t('watchlist_empty')}</p>}
      <ul class="plain tags">
        {watchlist.map((symbol) => (
          <li key={symbol} class="tag">
            {symbol}
            <IconButton
              icon="close"
              name={t('unwatch', symbol)}
              onClick={() => change({ watchlist: watchlist.filter((one) => one !== symbol) })}
            />
          </li>
        ))}
      </ul>
      <AddSymbol onAdd={(symbol) => change({ watchlist: [...new Set([...watchlist, symbol])] })} />
    </section>
  );
}

function AddSymbol({ onAdd }: { onAdd(symbol: string): void }) {
  const [typed, type] = useState('');
  const symbol = symbolIn(typed);
  const submit = (event: Event) => {
    event.preventDefault();
    if (symbol === undefined) return;
    onAdd(symbol);
    type('');
  };
  return (
    <form class="row" onSubmit={submit}>
      <input
        class="field"
        aria-label={t('symbol')}
        placeholder="AAPL"
        value={typed}
        maxLength={20}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Button type="submit" look="small" usable={symbol !== undefined}>
        {t('add')}
      </Button>
    </form>
  );
}
