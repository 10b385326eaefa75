import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostilePage } from './documents';
import { open, readAsTheBrowserDoes } from './read-document';

const PAGES = 2_000;

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('hostile documents', () => {
  it(`ends well on ${PAGES} generated pages, and reads many of them`, async () => {
    let read = 0;
    const property = fc.asyncProperty(hostilePage, async (html) => {
      const { window } = open(html);
      if (readAsTheBrowserDoes(window)) read++;
      expect(Reflect.get(window, 'ran')).toBeUndefined();
      window.close();
      // Objects used through weak references are kept until the end of the turn; without turns, all documents would
      // be.
      await nextTurn();
    });
    await fc.assert(property, { numRuns: PAGES });
    expect(read).toBeGreaterThan(PAGES / 4);
  }, 600_000);

  it('keeps nothing of a page that is gone', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const gone = fc.sample(hostilePage, { numRuns: 30 }).map((html) => {
      const { window } = open(html);
      readAsTheBrowserDoes(window);
      return new WeakRef(window.document);
    });
    // Weak references are held until the end of the turn in which they were created.
    await nextTurn();
    collect();
    const kept = gone.filter((reference) => reference.deref() !== undefined);
    expect(kept.length).toBeLessThanOrEqual(1);
  }, 120_000);
});
