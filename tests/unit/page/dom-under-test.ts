import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, vi } from 'vitest';

/** A page of a paragraph for each test, and a signal that is aborted after it. */
export class DomUnderTest {
  window!: JSDOM['window'];
  life!: AbortController;

  constructor() {
    beforeEach(() => {
      const { window } = new JSDOM('<body><p>Text</p></body>', { url: 'https://news.example/a' });
      this.window = window;
      // jsdom takes signals of its own window alone.
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

/** Lets the page's observers, and what they put off to the next turn, have theirs. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
