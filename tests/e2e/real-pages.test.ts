import { describe, expect, it } from 'vitest';
import { PAGES_FOLDER } from '@/training/data-folders';
import { readSavedPages, type SavedPage, savedRoutes } from '@/training/saved-pages';
import { waitFor } from './driver/driver';
import { tabState } from './extension';
import { painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

const FOUND = readSavedPages(PAGES_FOLDER);

/** Skips pages that ask with `confirm` and reload on either answer, endlessly: what they show is random. */
const asksTheReader = ({ html }: SavedPage) => /\bconfirm\('/u.test(html.toString('latin1'));
const PAGES = FOUND.filter((page) => !asksTheReader(page));
for (const { name } of FOUND.filter(asksTheReader))
  console.log(`real pages: ${name} skipped, it asks the reader`);

if (PAGES.length === 0)
  console.log(`real pages: skipped, none in ${PAGES_FOLDER} (TICKERTONE_PAGES names another folder)`);

describe.skipIf(PAGES.length === 0)('pages as their sites serve them', () => {
  const session = useBrowser({
    routes: savedRoutes(PAGES),
    browser: { offline: true },
    pageErrors: 'ignored',
  });

  it.each(PAGES)('$name', async ({ path, isArticle }) => {
    const tab = await session.open(path);
    // A page whose text arrives late is refused first and then checked again: only the final state counts.
    const end = isArticle ? 'done' : 'refused';
    const state = await waitFor(`the page to be ${end}`, async () => {
      const state = await tabState(session.driver);
      return state.phase === end ? state : undefined;
    });
    if (state.phase !== 'done') return;
    await new Overlay(tab).verdict();
    const surfaces = new Set(
      state.analysis.entities.flatMap(({ mentions }) => mentions.map(({ surface }) => surface)),
    );
    // Highlights follow the card by a frame; one of these pages removes its text when its scripts are missing.
    const ranges = await waitFor('highlights', async () => {
      const ranges = await painted(tab);
      const isEmpty = await tab.run(() => document.body === null);
      return ranges.length > 0 || surfaces.size === 0 || isEmpty ? ranges : undefined;
    });
    for (const { text } of ranges) expect([...surfaces].some((surface) => surface.includes(text))).toBe(true);
  });
});
