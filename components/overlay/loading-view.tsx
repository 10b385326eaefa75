import { useEffect, useState } from 'preact/hooks';
import type { AnalyzedKind } from '@/lib/model/kinds';
import { t } from '../i18n';
import { useActions } from './actions';

/** Milliseconds before the reader is offered to cancel. */
const PATIENCE = 1_000;

/** A skeleton of the card while it is loading. */
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
