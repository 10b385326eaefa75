import { t } from '../i18n';
import { Switch } from '../ui/switch';
import type { PopupCallbacks, PopupSite } from './types';

interface Props {
  site: PopupSite;
  /** Whether automatic scoring is on at all. */
  autoScore: boolean;
  callbacks: PopupCallbacks;
}

/** Whether this site is scored automatically: first a button that asks for access, then a switch. */
export function SiteRow({ site: { host, allowed, off }, autoScore, callbacks }: Props) {
  return (
    <section class="site" aria-label={host}>
      {allowed ? (
        <Switch
          name={t('site_auto', host)}
          {...(!autoScore && { hint: t('auto_score_off') })}
          on={!off}
          disabled={!autoScore}
          onChange={(on) => callbacks.setSiteOff(!on)}
        />
      ) : (
        <div class="split">
          <bdi class="name" title={host}>
            {host}
          </bdi>
          <button type="button" class="button small" onClick={callbacks.allowSite}>
            {t('always_here')}
          </button>
        </div>
      )}
    </section>
  );
}
