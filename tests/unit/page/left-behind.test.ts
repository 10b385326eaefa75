import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CardHost, removeLeftBehind } from '@/lib/page';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what an orphaned script left in a page', () => {
  const { document } = new JSDOM('<p>Acme rose.</p>').window;

  it('is taken off: its card, and the highlights under our names', () => {
    const highlights = new Map([
      ['tickertone-positive', 1],
      ['tickertone-flash', 1],
      ['page-own', 1],
    ]);
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {}
      },
    );
    new CardHost(document, 'closed', () => {}).attach();
    removeLeftBehind(document);
    expect(document.documentElement.children).toHaveLength(2);
    expect([...highlights.keys()]).toEqual(['page-own']);
  });

  it('is nothing where there is no card: names of ours may be the page’s own', () => {
    const highlights = new Map([['tickertone-positive', 1]]);
    vi.stubGlobal('CSS', { highlights });
    removeLeftBehind(document);
    expect(highlights.size).toBe(1);
  });
});
