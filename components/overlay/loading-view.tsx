import { useEffect, useState } from 'preact/hooks';
import type { AnalyzedKind } from '@/lib/model/kinds';
import { t } from '../i18n';
import { useActions } from './actions';

/** How long a reader waits before being offered to cancel, in milliseconds. */
const PATIENCE = 1_000;

/** The card's outline while it is being filled. */
export function LoadingView({ since, kind }: { since: number; kind: AnalyzedKind }) {
  const { cancel } = useActions();
  const late = useLate(since);
  return (
    <div class="body loading" aria-busy="true">
      <p class="quiet">{t(kind === 'page' ? 'loading_page' : 'loading_selection')}</p>
      <div class="skeleton" aria-hidden="true">
        <i class="wide" />
        <i />
        <i />
        <i class="short" />
      </div>
      {late && (
        <button type="button" class="button" onClick={cancel}>
          {t('cancel')}
        </button>
      )}
    </div>
  );
}

function useLate(since: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    const timer = setTimeout(() => setLate(true), Math.max(0, since + PATIENCE - Date.now()));
    return () => clearTimeout(timer);
  }, [since]);
  return late;
}
