import { expect, it } from 'vitest';
import type { EngineHost } from '@/lib/platform/background/engine-host';
import { badge } from './one-tab';

declare const browser: object;

const { analyzeTab } = await import('@/lib/platform/background/page-requests');
const host = { warm: () => undefined } as EngineHost;

it.each(['view-source:https://news.example/a', 'chrome://newtab/', 'data:text/html,a'])(
  'of %s are refused without a script, which Chromium would keep waiting for ever',
  async (url) => {
    const hanging = { executeScript: () => new Promise(() => undefined) };
    Object.assign(browser, { tabs: { get: async () => ({ url }) }, scripting: hanging });
    expect(await analyzeTab(1, host)).toEqual({ ok: false, reason: 'unsupported-page' });
    expect(badge.title).toContain('refusal_unsupported_page');
  },
);
