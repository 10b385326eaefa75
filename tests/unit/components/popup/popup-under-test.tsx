import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { setTranslator } from '@/components/i18n';
import { Popup } from '@/components/popup/popup';
import type { PopupState, RecentItem } from '@/components/popup/types';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { translatorOf } from '@/tests/gallery/translator';

export const ITEM: RecentItem = {
  id: 'page:1',
  url: 'https://news.example/1',
  title: '<b>Orders</b> double',
  site: 'news.example',
  lastSeen: Date.now(),
  label: 'positive',
  score: 0.61,
  symbols: ['NVDA'],
  kind: 'page',
};

const callbacks = () => ({
  analyze: vi.fn(),
  showCard: vi.fn(),
  allowSite: vi.fn(),
  setSiteOff: vi.fn(),
  addFeed: vi.fn(),
  search: vi.fn(),
  open: vi.fn(),
  remove: vi.fn(),
  undo: vi.fn(),
  clear: vi.fn(),
  openDesk: vi.fn(),
  change: vi.fn(),
  setScope: vi.fn(),
});

/** The popup's callbacks as spies; new for every test. */
export let spies: ReturnType<typeof callbacks>;

/** Renders the popup in a state changed by `parts`. */
export function show(parts: Partial<PopupState>): void {
  const state: PopupState = {
    page: { phase: 'idle' },
    recent: [ITEM],
    search: '',
    settings: { ...DEFAULT_SETTINGS, watchlist: ['META'] },
    scope: 'none',
    ...parts,
  };
  act(() => render(<Popup state={state} callbacks={spies} />, document.body));
}

export const text = (css: string): string => document.querySelector(css)?.textContent ?? '';
/** The button or field whose name begins with `name`. */
export const named = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>('button, input')].find((element) =>
    (
      element.getAttribute('aria-label') ??
      element.closest('label')?.textContent ??
      element.textContent ??
      ''
    ).startsWith(name),
  )!;
export const press = (name: string) => act(() => named(name).click());

beforeEach(() => {
  setTranslator(translatorOf('en'));
  spies = callbacks();
});

afterEach(() => act(() => render(null, document.body)));
