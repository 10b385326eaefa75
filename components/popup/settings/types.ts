import type { Settings } from '@/lib/model';

/** Props of every settings section. */
export interface SettingsProps {
  settings: Settings;
  change(patch: Partial<Settings>): void;
}
