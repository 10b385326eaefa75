import type { Page } from '@/lib/page';
import type { PageState } from '@/lib/platform/tab-calls';

/** What the script says about itself to whoever asks. */
export function pageState({ state, url }: Page): PageState {
  return { phase: state.phase, url, ...(state.phase === 'refused' && { reason: state.reason }) };
}
