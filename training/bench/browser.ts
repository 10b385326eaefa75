import { startNewsroom } from '@/demo/newsroom';
import { PAGES_FOLDER } from '../data-folders';
import { readSavedPages, savedRoutes } from '../saved-pages';
import { buildCopy, sizes } from './browser/build';
import { startExtended } from './browser/chromium';
import { floor } from './browser/floor';
import { latency } from './browser/latency';
import { mainThread } from './browser/main-thread';
import { memory } from './browser/memory';
import { GENERATED_PAGES, GENERATED_ROUTES } from './browser/pages';
import { popup } from './browser/popup';
import { printFigures } from './report';

/**
 * Prints what the extension costs a browser: sizes, main-thread time, latency, memory. Also times saved pages, if
 * there are any.
 * @throws if there is no Chromium
 */
export async function bench(): Promise<void> {
  printFigures('browser: sizes of the build that ships', sizes(buildCopy('production')));
  const saved = readSavedPages(PAGES_FOLDER);
  const newsroom = await startNewsroom([...GENERATED_ROUTES, ...savedRoutes(saved)]);
  const build = buildCopy('test');
  const browser = await startExtended(build);
  try {
    printFigures('browser: waiting (by the clock)', [
      ...(await latency(browser, newsroom, 7)),
      ...(await popup(browser, newsroom, 7)),
    ]);
    printFigures(
      'browser: our time on the main thread of generated pages (processor time)',
      await mainThread(browser, newsroom, GENERATED_PAGES, 4),
    );
    printFigures(
      'browser: the least that such a page can cost',
      await floor(build, newsroom, GENERATED_PAGES[0]!, 4),
    );
    if (saved.length > 0)
      printFigures(
        `browser: the same on ${saved.length} saved pages`,
        await mainThread(browser, newsroom, saved, 1),
      );
    printFigures('browser: memory after a collection', await memory(browser, newsroom, 3));
  } finally {
    await browser.close();
    await newsroom.close();
  }
}
