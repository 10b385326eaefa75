import type { Label } from '@/lib/model';

/**
 * Our names in the CSS highlight registry. The registry is shared with the page: if the page sets one of our names,
 * we replace it when we paint and leave it alone when we clear.
 */
export const HIGHLIGHT_NAMES: Readonly<Record<Label, string>> = {
  positive: 'tickertone-positive',
  negative: 'tickertone-negative',
  neutral: 'tickertone-neutral',
  mixed: 'tickertone-mixed',
};

/** The highlight that flashes when the reader jumps to a sentence. */
export const FLASH_NAME = 'tickertone-flash';
