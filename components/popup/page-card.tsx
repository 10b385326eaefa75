import { isLasting } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { t } from '../i18n';
import { RefusalMessage } from '../refusal-message';
import { ScoreSummary } from './score-summary';
import type { PopupCallbacks, PopupPage } from './types';

interface Props {
  page: PopupPage;
  thresholds: Thresholds;
  callbacks: Pick<PopupCallbacks, 'analyze' | 'showCard'>;
}

/** A short result for this page, or why there is none. */
export function PageCard({ page, thresholds, callbacks }: Props) {
  return (
    <section class="page-card" tabIndex={-1} aria-label={t('this_page')}>
      <h2 class="hidden">{t('this_page')}</h2>
      <div role="status">
        <PageText page={page} thresholds={thresholds} />
      </div>
      <Next page={page} {...callbacks} />
    </section>
  );
}

/** The possible next actions; the page's card may have been closed since it was read. */
function Next({ page, analyze, showCard }: Props['callbacks'] & Pick<Props, 'page'>) {
  if (page.phase === 'asking' || page.phase === 'working') return null;
  const hasCard = page.phase === 'done' && page.kind === 'page';
  return (
    <button
      type="button"
      class={isNext(page) ? 'button main' : 'button small'}
      onClick={hasCard ? showCard : analyze}
    >
      {t(hasCard ? 'unfold' : 'analyze')}
    </button>
  );
}

/**
 * Whether to offer "Analyze" as the main action. After a lasting refusal it remains a secondary one: the browser may
 * have translated the page since.
 */
const isNext = (page: PopupPage): boolean =>
  page.phase === 'idle' || (page.phase === 'refused' && !isLasting(page.reason));

function PageText({ page, thresholds }: Omit<Props, 'callbacks'>) {
  switch (page.phase) {
    case 'asking':
      return <div class="blank" />;
    case 'idle':
      return <p>{t('idle_hint')}</p>;
    case 'working':
      return <p class="quiet">{t('loading_page')}</p>;
    case 'refused':
      return <RefusalMessage {...page} />;
    case 'done':
      return <ScoreSummary analysis={page.analysis} kind={page.kind} thresholds={thresholds} />;
  }
}
