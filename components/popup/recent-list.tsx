import { useState } from 'preact/hooks';
import { plural, t } from '../i18n';
import { Icon } from '../ui/icon';
import { RecentRow } from './recent-row';
import type { PopupCallbacks, PopupState, RecentItem } from './types';

interface Props {
  state: PopupState;
  callbacks: PopupCallbacks;
}

/** Recent readings: search, open, delete with undo, clear after confirmation. */
export function RecentList({ state, callbacks }: Props) {
  const { recent, search, deleted, total = recent?.length ?? 0 } = state;
  const more = search === '' && recent !== undefined ? total - recent.length : 0;
  return (
    <section class="recent" tabIndex={-1} aria-label={t('recent')}>
      <div class="split">
        <h2>{t('recent')}</h2>
        {recent !== undefined && recent.length > 0 && search === '' && (
          <Clear total={total} onClear={callbacks.clear} />
        )}
      </div>
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={t('search_recent')}
          placeholder={t('search_recent')}
          value={search}
          onInput={(event) => callbacks.search(event.currentTarget.value)}
        />
      </label>
      {recent && <Items items={recent} searched={search !== ''} callbacks={callbacks} />}
      {more > 0 && (
        <button type="button" class="link more" onClick={callbacks.openDesk}>
          {plural('recent_more', more)}
        </button>
      )}
      <div role="status" class="undo">
        {deleted !== undefined && (
          <>
            <span class="name" title={deleted}>
              {t('deleted', deleted)}
            </span>
            <button type="button" class="link" onClick={callbacks.undo}>
              {t('undo')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

interface ItemsProps {
  items: readonly RecentItem[];
  searched: boolean;
  callbacks: PopupCallbacks;
}

function Items({ items, searched, callbacks }: ItemsProps) {
  if (items.length === 0) return <p class="quiet empty">{t(searched ? 'search_none' : 'recent_none')}</p>;
  return (
    <ul class="plain">
      {items.map((item) => (
        <RecentRow key={item.id} item={item} onOpen={callbacks.open} onRemove={callbacks.remove} />
      ))}
    </ul>
  );
}

function Clear({ total, onClear }: { total: number; onClear(): void }) {
  const [asks, ask] = useState(false);
  const clear = () => {
    ask(false);
    onClear();
  };
  if (!asks)
    return (
      <button type="button" class="link" onClick={() => ask(true)}>
        {t('clear')}
      </button>
    );
  return (
    <span class="row">
      <span>{plural('clear_sure', total)}</span>
      <button type="button" class="button danger small" onClick={clear}>
        {t('clear_yes')}
      </button>
      <button type="button" class="button small" data-takes-focus onClick={() => ask(false)}>
        {t('clear_no')}
      </button>
    </span>
  );
}
