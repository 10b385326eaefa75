/** Key of the settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';
