import type { InstrumentOverride } from '@/lib/model';
import { t } from '../../i18n';
import { IconButton } from '../../ui/icon-button';
import { AddOverride } from './add-override';
import type { SettingsProps } from './types';

/** Names that the reader added, relinked or silenced; they take precedence over the dictionary. */
export function OverrideSettings({ settings: { overrides }, change }: SettingsProps) {
  const add = (override: InstrumentOverride) =>
    change({ overrides: [...overrides.filter(({ name }) => name !== override.name), override] });
  return (
    <section class="group">
      <h2>{t('settings_overrides')}</h2>
      {overrides.length === 0 && <p class="quiet">{t('overrides_empty')}</p>}
      <ul class="plain">
        {overrides.map((override) => (
          <li key={`${override.action} ${override.name}`} class="split">
            <span>{describe(override)}</span>
            <IconButton
              icon="trash"
              name={t('remove_override', override.name)}
              onClick={() => change({ overrides: overrides.filter((one) => one !== override) })}
            />
          </li>
        ))}
      </ul>
      <AddOverride onAdd={add} />
    </section>
  );
}

function describe({ name, action, symbol = '' }: InstrumentOverride): string {
  return action === 'silence' ? t('override_silence', name) : t('override_means', name, symbol);
}
