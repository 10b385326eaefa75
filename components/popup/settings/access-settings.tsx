import type { AccessScope, Settings } from '@/lib/model';
import { t } from '../../i18n';
import { Switch } from '../../ui/switch';
import type { SettingsProps } from './types';

interface Props extends SettingsProps {
  scope: AccessScope;
  setScope(scope: AccessScope): void;
}

/** Whether pages are scored automatically, and on which sites: each choice asks the browser for exactly that. */
export function AccessSettings({ settings, change, scope, setScope }: Props) {
  return (
    <section class="group">
      <h2>{t('settings_auto')}</h2>
      <Switch
        name={t('auto_score')}
        hint={t('auto_score_hint')}
        on={settings.autoScore}
        onChange={(autoScore) => change({ autoScore })}
      />
      <ScopeChoice settings={settings} scope={scope} setScope={setScope} />
    </section>
  );
}

const SCOPES = ['none', 'news-sites', 'everywhere'] as const;

type Choice = (typeof SCOPES)[number];

const NAMES = {
  none: 'scope_none',
  'news-sites': 'scope_news_sites',
  everywhere: 'scope_everywhere',
} as const;

interface ChoiceProps {
  settings: Settings;
  scope: AccessScope;
  setScope(scope: AccessScope): void;
}

function ScopeChoice({ settings, scope, setScope }: ChoiceProps) {
  const current: Choice = scope === 'some-sites' ? 'none' : scope;
  return (
    <fieldset disabled={!settings.autoScore}>
      <legend class="quiet">{t('scope')}</legend>
      {SCOPES.map((choice) => (
        <label key={choice} class="choice">
          <input type="radio" name="scope" checked={choice === current} onChange={() => setScope(choice)} />
          {choice === 'none' && scope === 'some-sites' ? t('scope_some_sites') : t(NAMES[choice])}
        </label>
      ))}
    </fieldset>
  );
}
