import type { Label } from '@/lib/model';

/**
 * Our names in the page's highlight registry. The page sees the registry too: a name of ours that it sets is
 * replaced when we paint, and left alone when we clear.
 */
export const HIGHLIGHT_NAMES: Readonly<Record<Label, string>> = {
  positive: 'tickertone-positive',
  negative: 'tickertone-negative',
  neutral: 'tickertone-neutral',
  mixed: 'tickertone-mixed',
};

/** The name of the range that lights up where the reader goes to a sentence. */
export const FLASH_NAME = 'tickertone-flash';
