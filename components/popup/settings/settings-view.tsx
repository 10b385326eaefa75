import { type AccessScope, DEFAULT_SETTINGS } from '@/lib/model';
import { t } from '../../i18n';
import { Switch } from '../../ui/switch';
import { AccessSettings } from './access-settings';
import { OverrideSettings } from './override-settings';
import { ThresholdSettings } from './threshold-settings';
import type { SettingsProps } from './types';
import { WatchlistSettings } from './watchlist-settings';

interface Props extends SettingsProps {
  scope: AccessScope;
  setScope(scope: AccessScope): void;
}

/** All settings; each change applies at once. */
export function SettingsView(props: Props) {
  return (
    <div class="settings">
      <AccessSettings {...props} />
      <CardSettings {...props} />
      <ThresholdSettings {...props} />
      <WatchlistSettings {...props} />
      <OverrideSettings {...props} />
    </div>
  );
}

function CardSettings({ settings, change }: SettingsProps) {
  return (
    <section class="group">
      <h2>{t('settings_page')}</h2>
      <Switch
        name={t('highlights_on')}
        hint={t('highlights_hint')}
        on={settings.highlights}
        onChange={(highlights) => change({ highlights })}
      />
      <Switch
        name={t('generated_setting')}
        hint={t('generated_setting_hint')}
        on={settings.builtInSummaries}
        onChange={(builtInSummaries) => change({ builtInSummaries })}
      />
      <div class="split">
        <span>{t('overlay_place')}</span>
        <button
          type="button"
          class="button small"
          onClick={() => change({ overlay: DEFAULT_SETTINGS.overlay })}
        >
          {t('reset')}
        </button>
      </div>
    </section>
  );
}
