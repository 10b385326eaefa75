import { formatShare } from '../../format';
import { t } from '../../i18n';
import { useActions } from '../actions';
import type { Generated } from '../types';

/** The summary by the browser's own model, beside ours; always marked as generated. */
export function GeneratedSummary({ generated }: { generated: Generated }) {
  return (
    <section class="generated" aria-live="polite" aria-label={t('generated_title')}>
      <h3>
        {t('generated_title')} <span class="chip">{t('generated_mark')}</span>
      </h3>
      <GeneratedBody generated={generated} />
    </section>
  );
}

function GeneratedBody({ generated }: { generated: Generated }) {
  const { generate, stopGenerating } = useActions();
  if (generated.phase === 'ready') return <p>{generated.text}</p>;
  const isRunning = generated.phase === 'downloading' || generated.phase === 'working';
  const press = ({ detail }: MouseEvent) => {
    // Ignore the second click of a double click: it must not stop what the first started.
    if (detail <= 1) (isRunning ? stopGenerating : generate)();
  };
  return (
    <>
      <Standing generated={generated} />
      {/* One button for all states, so that it keeps the focus. */}
      <button type="button" class="button" onClick={press}>
        {t(isRunning ? 'cancel' : 'generated_start')}
      </button>
    </>
  );
}

/** The state of the browser's model. */
function Standing({ generated }: { generated: Exclude<Generated, { phase: 'ready' }> }) {
  switch (generated.phase) {
    case 'downloading':
      return (
        // Announced once, not at each percent of the download.
        <label class="quiet" aria-live="off">
          {t('generated_downloading', formatShare(generated.progress))}
          <progress max={1} value={generated.progress} />
        </label>
      );
    case 'working':
      return <p class="quiet">{t('generated_working')}</p>;
    case 'failed':
      return <p class="quiet">{t('generated_failed')}</p>;
    case 'offered':
      return (
        <p class="quiet">{t(generated.needsDownload ? 'generated_offer_download' : 'generated_offer')}</p>
      );
  }
}
