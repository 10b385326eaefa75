import { t } from '../i18n';
import type { TabProps } from './done-view';
import { instrumentGroups } from './instruments';
import { TickerRow } from './ticker-row';

/** Everything that the article speaks about, by kind; a row opens what its score is made of. */
export function TickersTab({ view, state }: TabProps) {
  const groups = instrumentGroups(view.analysis);
  if (groups.length === 0) return <p class="quiet">{t('tickers_none')}</p>;
  return (
    <>
      {groups.map(({ kind, rows }) => (
        <section key={kind} class="group">
          <h3>{t(`kind_${kind}`)}</h3>
          <ul class="plain">
            {rows.map((row) => (
              <TickerRow key={row.key} row={row} view={view} watchlist={state.watchlist} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
