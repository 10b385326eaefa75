import type { Settings } from '@/lib/model';
import { t } from '../i18n';
import { refusalDetail } from '../refusal-detail';
import { refusalText } from '../refusal-text';
import { ScoreSummary } from './score-summary';
import type { PopupPage } from './types';

interface Props {
  page: PopupPage;
  thresholds: Settings['thresholds'];
  onAnalyze(): void;
}

/** This page in short, or why there is nothing to say about it. */
export function PageCard({ page, thresholds, onAnalyze }: Props) {
  return (
    <section class="page-card" tabIndex={-1} aria-label={t('this_page')}>
      <h2 class="hidden">{t('this_page')}</h2>
      <div role="status">
        <PageText page={page} thresholds={thresholds} />
      </div>
      {(page.phase === 'idle' || page.phase === 'refused') && (
        <button type="button" class="button main" onClick={onAnalyze}>
          {t('analyze')}
        </button>
      )}
    </section>
  );
}

function Refused({ reason, detail }: Extract<PopupPage, { phase: 'refused' }>) {
  const more = refusalDetail(reason, detail);
  return (
    <>
      <p>{refusalText(reason)}</p>
      {more !== undefined && <p class="quiet detail">{more}</p>}
    </>
  );
}

function PageText({ page, thresholds }: Omit<Props, 'onAnalyze'>) {
  switch (page.phase) {
    case 'asking':
      return <div class="blank" />;
    case 'idle':
      return <p>{t('idle_hint')}</p>;
    case 'working':
      return <p class="quiet">{t('loading_page')}</p>;
    case 'refused':
      return <Refused {...page} />;
    case 'done':
      return <ScoreSummary analysis={page.analysis} kind={page.kind} thresholds={thresholds} />;
  }
}
