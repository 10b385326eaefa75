import { t } from '../../i18n';
import { useActions } from '../actions';
import type { TabProps } from '../done-view';
import { instrumentGroups } from './instruments';
import { TickerRow } from './ticker-row';

/** All instruments by kind; opening a row shows the composition of its score. */
export function TickersTab({ view, state }: TabProps) {
  const groups = instrumentGroups(view.analysis);
  return (
    <>
      <div role="status">{view.silenced !== undefined && <Silenced name={view.silenced} />}</div>
      {groups.length === 0 && <p class="quiet">{t('tickers_none')}</p>}
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

/** Says which name was permanently silenced, and offers undo. */
function Silenced({ name }: { name: string }) {
  const { unsilence } = useActions();
  return (
    <p class="note">
      {t('silenced', name)}{' '}
      <button type="button" class="link" data-takes-focus onClick={unsilence}>
        {t('undo')}
      </button>
    </p>
  );
}
