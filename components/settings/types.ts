import type { Settings } from '@/lib/model';

/** How far the browser lets pages be scored by themselves. */
export type AccessScope = 'none' | 'some-sites' | 'news-sites' | 'everywhere';

/** What every part of the settings is given. */
export interface SettingsProps {
  settings: Settings;
  change(patch: Partial<Settings>): void;
}
