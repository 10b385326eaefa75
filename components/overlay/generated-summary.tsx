import { formatShare } from '../format';
import { t } from '../i18n';
import { useActions } from './actions';
import type { Generated } from './types';

/** The browser's own model beside our extract: always marked as generated, never in place of ours. */
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
  const { generate } = useActions();
  switch (generated.phase) {
    case 'ready':
      return <p>{generated.text}</p>;
    case 'downloading':
      return (
        // Said once: not each share of the download.
        <label class="quiet" aria-live="off">
          {t('generated_downloading', formatShare(generated.progress))}
          <progress max={1} value={generated.progress} />
        </label>
      );
    case 'working':
      return <p class="quiet">{t('generated_working')}</p>;
    default:
      return (
        <>
          <p class="quiet">{t(generated.phase === 'failed' ? 'generated_failed' : 'generated_offer')}</p>
          <button type="button" class="button" onClick={() => generate?.()}>
            {t('generated_start')}
          </button>
        </>
      );
  }
}
