import { describe, expect, it, vi } from 'vitest';
import { watchNavigation } from '@/lib/page/navigation';
import { DomUnderTest, turn } from './dom-under-test';

const page = new DomUnderTest();

describe('navigation', () => {
  it('is reported once per address, and not for a fragment', async () => {
    const navigated = vi.fn();
    watchNavigation(page.window as unknown as Window, navigated, { signal: page.life.signal });
    const go = async (url: string) => {
      page.window.history.pushState(null, '', url);
      page.window.dispatchEvent(new page.window.Event('popstate'));
      await turn();
    };
    await go('/a#part');
    expect(navigated).not.toHaveBeenCalled();
    await go('/b');
    await go('/b');
    expect(navigated).toHaveBeenCalledOnce();
    page.life.abort();
    await go('/c');
    expect(navigated).toHaveBeenCalledOnce();
  });

  it('is reported when infinite scrolling changes the address, without the Navigation API', async () => {
    const navigated = vi.fn();
    watchNavigation(page.window as unknown as Window, navigated, { signal: page.life.signal });
    page.window.history.pushState(null, '', '/next');
    page.document.dispatchEvent(new page.window.Event('scroll'));
    await turn();
    expect(navigated).toHaveBeenCalledOnce();
  });
});
