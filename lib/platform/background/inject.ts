import { browser } from 'wxt/browser';
import { done, type Outcome, refused } from '@/lib/model';
import { sendToTab } from '../messages';

const SCRIPT = '/content-scripts/article.js';
const STYLE = '/content-scripts/article.css';

/** A frame of a tab; 0 is the page itself. */
export interface Frame {
  tabId: number;
  frameId: number;
}

/** Brings the article script into a frame unless it is there already. */
export async function ensureArticleScript(frame: Frame): Promise<Outcome<null>> {
  const present = await sendToTab(frame, 'state');
  return present.ok ? done(null) : injectArticleScript(frame);
}

async function injectArticleScript({ tabId, frameId }: Frame): Promise<Outcome<null>> {
  const target = { tabId, frameIds: [frameId] };
  try {
    // Style first, or the first paint of highlights has no colours. AUTHOR origin: USER origin does not paint them.
    await browser.scripting.insertCSS({ target, files: [STYLE], origin: 'AUTHOR' });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return done(null);
  } catch (error) {
    return refusedInjection(error);
  }
}

/** Browsers tell a missing grant and a page that no extension may touch apart by their wording alone. */
function refusedInjection(error: unknown): Outcome<null> {
  const detail = error instanceof Error ? error.message : String(error);
  if (/chrome:\/\/|about:|extension|gallery|webstore|error page|devtools|view-source/iu.test(detail)) {
    return refused('unsupported-page', detail);
  }
  return refused(
    /permission|must request|cannot access|host/iu.test(detail) ? 'no-permission' : 'failed',
    detail,
  );
}
