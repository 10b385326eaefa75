import { browser } from 'wxt/browser';
import type { Label } from '@/lib/model';
import { decimals } from '@/lib/util/numerals';
import { signed } from '@/lib/util/signed';
import { messageText } from '../message-text';
import type { TabState } from '../tab-state';

/** Color-blind readers can tell blue from orange; the sign and the title say the same in words. */
const COLORS: Readonly<Record<Label, string>> = {
  positive: '#1f5fbf',
  negative: '#b4530a',
  neutral: '#5b6470',
  mixed: '#6b4fa0',
};
const QUIET = '#8a919c';

interface Badge {
  text: string;
  color: string;
  title: string;
}

/**
 * The score in at most four characters, which is all a badge shows, with the language's decimal mark: `+.05`, `+,05`.
 */
export function badgeText(score: number, language: string): string {
  const hundredths = Math.round(Math.abs(score) * 100);
  const digits = hundredths === 100 ? '1.0' : `.${String(hundredths).padStart(2, '0')}`;
  if (hundredths === 0) return decimals('0.0', language);
  return (score > 0 ? '+' : '−') + decimals(digits, language);
}

function badgeOf(state: TabState): Badge {
  if (state.phase === 'done') return scoreBadge(state);
  if (state.phase === 'working') return { text: '…', color: QUIET, title: messageText('badge_working') };
  if (state.phase === 'refused') {
    const title = messageText(`refusal_${state.reason.replaceAll('-', '_')}`);
    return { text: '–', color: QUIET, title: `Tickertone: ${title}` };
  }
  return { text: '', color: QUIET, title: 'Tickertone' };
}

function scoreBadge({ analysis }: TabState & { phase: 'done' }): Badge {
  const { label, score } = analysis.overall;
  const language = messageText('locale');
  const title = `Tickertone: ${messageText(`label_${label}`)} ${decimals(signed(score), language)}`;
  return { text: badgeText(score, language), color: COLORS[label], title };
}

/** Shows a tab's state on the toolbar button; ignores a tab that has closed meanwhile. */
export async function showBadge(tabId: number, state: TabState): Promise<void> {
  const { text, color, title } = badgeOf(state);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
