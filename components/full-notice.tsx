import { t } from './i18n';

/** Says that storage is full, and links to where the reader can export or make room. */
export function FullNotice({ target }: { target: '_self' | '_blank' }) {
  return (
    <p class="full-notice" role="status">
      {t('history_full')}{' '}
      <a href="desk.html#/settings" target={target}>
        {t('history_full_link')}
      </a>
    </p>
  );
}
