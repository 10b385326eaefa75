import { browser } from 'wxt/browser';
import { done, messageOf, type Outcome, refused } from '@/lib/model';
import { type Frame, sendToTab } from '../messages';

const SCRIPT = '/content-scripts/article.js';
const CARD = '/content-scripts/card.js';
const GATE = '/gate.js';
/** Rules for highlights alone. */
export const STYLE = '/content-scripts/article.css';

/** Brings the article script into a frame unless it is there already. */
export async function ensureArticleScript(frame: Frame): Promise<Outcome<null>> {
  const present = await sendToTab(frame, 'state');
  return present.ok ? done(null) : injectArticleScript(frame);
}

/** Brings the card's views into a frame. */
export const injectCard = (frame: Frame): Promise<Outcome<null>> => inject(frame, CARD);

/** Brings the gate into a frame that has none, or one that an update left behind. */
export const injectGate = (frame: Frame): Promise<Outcome<null>> => inject(frame, GATE);

/** Brings the article script into a frame that has the gate, and its style with it; twice does nothing. */
export const injectBesideGate = (frame: Frame): Promise<Outcome<null>> => inject(frame, SCRIPT);

async function injectArticleScript(frame: Frame): Promise<Outcome<null>> {
  // At once: highlights are painted long after both. AUTHOR origin: USER origin does not paint them.
  const style = { target: targetOf(frame), files: [STYLE], origin: 'AUTHOR' as const };
  return orRefused(
    Promise.all([browser.scripting.insertCSS(style), inject(frame, SCRIPT)]).then(([, injected]) => injected),
  );
}

const targetOf = ({ tabId, frameId, documentId }: Frame) =>
  documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };

const inject = (frame: Frame, file: typeof SCRIPT | typeof CARD | typeof GATE): Promise<Outcome<null>> =>
  orRefused(
    browser.scripting.executeScript({ target: targetOf(frame), files: [file] }).then(() => done(null)),
  );

const orRefused = (work: Promise<Outcome<null>>): Promise<Outcome<null>> => work.catch(refusedInjection);

/** Browsers tell a missing grant and a page that no extension may touch apart by their wording alone. */
function refusedInjection(error: unknown): Outcome<null> {
  const detail = messageOf(error);
  if (/chrome:\/\/|about:|extension|gallery|webstore|error page|devtools|view-source/iu.test(detail)) {
    return refused('unsupported-page', detail);
  }
  return refused(
    /permission|must request|cannot access|host/iu.test(detail) ? 'no-permission' : 'failed',
    detail,
  );
}
