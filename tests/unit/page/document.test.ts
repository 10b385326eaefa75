import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardHost, watchDialogs, watchNavigation } from '@/lib/page';
import { watchChanges } from '@/lib/page/changes';

let dom: JSDOM;
let life: AbortController;

beforeEach(() => {
  dom = new JSDOM('<body><p>Text</p></body>', { url: 'https://news.example/a' });
  // jsdom takes signals of its own window alone.
  life = new dom.window.AbortController();
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the card’s element', () => {
  it('returns a few times when the page takes it out, then stays away', async () => {
    const { documentElement } = dom.window.document;
    const gone = vi.fn();
    new CardHost(dom.window.document, 'closed', gone).attach();
    for (let times = 0; times < 3; times++) {
      documentElement.lastElementChild!.remove();
      await turn();
      expect(documentElement.lastElementChild!.localName).toBe('div');
    }
    documentElement.lastElementChild!.remove();
    await turn();
    expect(documentElement.lastElementChild!.localName).toBe('body');
    expect(gone).toHaveBeenCalledOnce();
  });

  it('does not return when we take it out', async () => {
    const host = new CardHost(dom.window.document, 'closed', () => {});
    host.attach();
    host.remove();
    await turn();
    expect(dom.window.document.documentElement.lastElementChild!.localName).toBe('body');
  });
});

describe('navigation', () => {
  it('is told once for each address, and not for a fragment', async () => {
    const navigated = vi.fn();
    watchNavigation(dom.window as unknown as Window, navigated, { signal: life.signal });
    const go = async (url: string) => {
      dom.window.history.pushState(null, '', url);
      dom.window.dispatchEvent(new dom.window.Event('popstate'));
      await turn();
    };
    await go('/a#part');
    expect(navigated).not.toHaveBeenCalled();
    await go('/b');
    await go('/b');
    expect(navigated).toHaveBeenCalledOnce();
    life.abort();
    await go('/c');
    expect(navigated).toHaveBeenCalledOnce();
  });

  it('is told where scrolling brought the next story of an endless page, without the Navigation API', async () => {
    const navigated = vi.fn();
    watchNavigation(dom.window as unknown as Window, navigated, { signal: life.signal });
    dom.window.history.pushState(null, '', '/next');
    dom.window.document.dispatchEvent(new dom.window.Event('scroll'));
    await turn();
    expect(navigated).toHaveBeenCalledOnce();
  });
});

describe('dialogs of the page', () => {
  it('are told of when they open and close', async () => {
    const { document } = dom.window;
    const told: boolean[] = [];
    watchDialogs(document, life.signal, (open) => told.push(open));
    document.body.insertAdjacentHTML('beforeend', '<div role="alertdialog"></div>');
    document.body.click();
    await turn();
    document.querySelector('[role]')!.remove();
    document.body.click();
    await turn();
    expect(told).toEqual([true, false]);
  });
});

describe('changes of the page', () => {
  it('cost one call, however many there are', async () => {
    vi.useFakeTimers();
    const changed = vi.fn();
    watchChanges(dom.window.document, life.signal, changed);
    for (let i = 0; i < 1_000; i++) dom.window.document.body.append('x');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledOnce();
    life.abort();
    dom.window.document.body.append('x');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(changed).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('beside the body, as our card is, are none', async () => {
    vi.useFakeTimers();
    const { document } = dom.window;
    const changed = vi.fn();
    watchChanges(document, life.signal, changed);
    document.documentElement.append(document.createElement('x-card'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('are seen in a body that takes the place of another', async () => {
    vi.useFakeTimers();
    const { document } = dom.window;
    const changed = vi.fn();
    watchChanges(document, life.signal, changed);
    document.body.replaceWith(document.createElement('body'));
    await vi.advanceTimersByTimeAsync(2_000);
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('are seen in a document that has another root element, and then another body', async () => {
    vi.useFakeTimers();
    const { document } = dom.window;
    const changed = vi.fn();
    watchChanges(document, life.signal, changed);
    document.documentElement.replaceWith(document.createElement('html'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledTimes(1);
    document.documentElement.append(document.createElement('body'));
    await vi.advanceTimersByTimeAsync(2_000);
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(changed).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});
