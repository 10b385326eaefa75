import { formatScore } from '../../format';
import { t } from '../../i18n';
import type { SettingsProps } from './types';

/** The scores from which a label is positive or negative, and from which it is strong; strong is never the lower. */
export function ThresholdSettings({ settings: { thresholds }, change }: SettingsProps) {
  const { label, strong } = thresholds;
  return (
    <section class="group">
      <h2>{t('settings_thresholds')}</h2>
      <Slider
        name={t('threshold_label')}
        value={label}
        onChange={(value) => change({ thresholds: { label: value, strong: Math.max(value, strong) } })}
      />
      <Slider
        name={t('threshold_strong')}
        value={strong}
        onChange={(value) => change({ thresholds: { label: Math.min(value, label), strong: value } })}
      />
    </section>
  );
}

function Slider({ name, value, onChange }: { name: string; value: number; onChange(value: number): void }) {
  return (
    <label class="slider">
      <span>{name}</span>
      <output>±{formatScore(value).slice(1)}</output>
      <input
        type="range"
        min={0.05}
        max={0.8}
        step={0.05}
        value={value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
