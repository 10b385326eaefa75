import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { hostilePage } from '../unit/hostile/documents';
import { type Tab, waitFor } from './driver/driver';
import { askForAnalysis, changeSettings, scriptPhase } from './extension';
import { useBrowser } from './session';

/** The same pages on every machine, but different ones in each browser; change the number for others. */
const SEED = { chromium: 20_260_104, firefox: 20_260_105 };
const BATCHES = 2;
const BATCH = 20;
const PAGES = fc.sample(hostilePage, { numRuns: BATCHES * BATCH, seed: SEED[inject('browser')] });

const markupOf = (tab: Tab) => tab.run(() => document.head.outerHTML + document.body.outerHTML);

describe('generated hostile pages', () => {
  const session = useBrowser({
    routes: [[/^\/generated\/(\d+)$/u, (_url, number) => ({ body: PAGES[Number(number)]! })]],
    pageErrors: 'ignored',
  });
  // Automatic scoring is off, so that each page can be inspected before its analysis is requested.
  beforeAll(() => changeSettings(session.driver, { enabledSites: [] }));

  it.each(Array.from({ length: BATCHES }, (_, batch) => batch * BATCH))(
    `are each read or refused, and left as they were, from %i on`,
    async (first) => {
      const tab = await session.open('/section/markets');
      let read = 0;
      for (let number = first; number < first + BATCH; number++) {
        await tab.goto(session.url(`/generated/${number}`));
        const before = await markupOf(tab);
        await askForAnalysis(session.driver);
        const phase = await waitFor(`page ${number} to end`, async () => {
          const phase = await scriptPhase(session.driver);
          return phase === 'done' || phase === 'refused' ? phase : undefined;
        });
        if (phase === 'done') read++;
        expect(await markupOf(tab), `page ${number}`).toBe(before);
      }
      expect(read).toBeGreaterThan(BATCH / 4);
    },
    600_000,
  );
});
