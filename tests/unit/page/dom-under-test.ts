import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, vi } from 'vitest';

/** A page with one paragraph for each test, and a signal aborted after it. */
export class DomUnderTest {
  window!: JSDOM['window'];
  life!: AbortController;

  constructor() {
    beforeEach(() => {
      const { window } = new JSDOM('<body><p>Text</p></body>', { url: 'https://news.example/a' });
      this.window = window;
      // jsdom accepts only signals of its own window.
      this.life = new window.AbortController();
      vi.stubGlobal('MutationObserver', window.MutationObserver);
    });
    afterEach(() => {
      this.life.abort();
      vi.unstubAllGlobals();
    });
  }

  get document(): Document {
    return this.window.document;
  }
}

/** Lets the page's observers, and what they defer, run. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
