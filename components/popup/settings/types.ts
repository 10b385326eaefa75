import type { Settings } from '@/lib/model';

/** What every part of the settings is given. */
export interface SettingsProps {
  settings: Settings;
  change(patch: Partial<Settings>): void;
}
