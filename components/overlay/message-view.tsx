import type { Refusal } from '@/lib/model';
import { t } from '../i18n';
import { RefusalMessage } from '../refusal-message';
import { useActions } from './actions';

/** Nothing requested yet: one button. */
export function IdleView() {
  const { analyze } = useActions();
  return (
    <div class="body message">
      <p>{t('idle_hint')}</p>
      <button type="button" class="button main" onClick={analyze}>
        {t('analyze')}
      </button>
    </div>
  );
}

interface Refused {
  reason: Refusal;
  detail?: string;
  retry: boolean;
}

/** Why there is no analysis, what to do, and a retry button if that may help. */
export function RefusedView({ refusal: { reason, detail, retry } }: { refusal: Refused }) {
  const { analyze } = useActions();
  return (
    <div class="body message">
      <RefusalMessage reason={reason} detail={detail} />
      {retry && (
        <button type="button" class="button" onClick={analyze}>
          {t('retry')}
        </button>
      )}
    </div>
  );
}
