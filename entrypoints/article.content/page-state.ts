import type { Page } from '@/lib/page';
import type { PageState } from '@/lib/platform/tab-calls';

/** The script's state, in reply to `state`. */
export function pageState({ state, url }: Page): PageState {
  return { phase: state.phase, url, ...(state.phase === 'refused' && { reason: state.reason }) };
}
