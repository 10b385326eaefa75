import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { flashRanges } from '@/lib/highlight/flash';
import { FLASH_NAME } from '@/lib/highlight/names';

const registry = new Map<string, unknown>();
let document: Document;

beforeEach(() => {
  vi.useFakeTimers();
  const { window } = new JSDOM('<main><p>Acme fell.</p></main><aside>ACME 5.00</aside>');
  document = window.document;
  document.querySelector('p')!.scrollIntoView = () => {};
  vi.stubGlobal('document', document);
  // jsdom accepts only its own signals.
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('innerHeight', 600);
  vi.stubGlobal('Highlight', class {});
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether the flash lasts through two seconds in which an element scrolls ten times. */
async function flashesWhileScrolling(element: Element): Promise<boolean> {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!.firstChild!);
  flashRanges([range], new AbortController().signal);
  for (let i = 0; i < 10; i++) {
    await vi.advanceTimersByTimeAsync(200);
    element.dispatchEvent(new document.defaultView!.Event('scroll'));
  }
  return registry.has(FLASH_NAME);
}

it('lasts while what is around the sentence scrolls', async () => {
  expect(await flashesWhileScrolling(document.querySelector('main')!)).toBe(true);
});

it('ends whatever scrolls beside it, as tickers of quotes do all the time', async () => {
  expect(await flashesWhileScrolling(document.querySelector('aside')!)).toBe(false);
});
