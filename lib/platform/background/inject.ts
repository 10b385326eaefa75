import { browser } from 'wxt/browser';
import { done, messageOf, type Outcome, refused } from '@/lib/model';
import { type Frame, sendToTab } from '../messages';

const SCRIPT = '/content-scripts/article.js';
const CARD = '/content-scripts/card.js';
const GATE = '/gate.js';
/** The highlight styles. */
export const STYLE = '/content-scripts/article.css';

/** Injects the article script into a frame, unless it is already there. */
export async function ensureArticleScript(frame: Frame): Promise<Outcome<null>> {
  const present = await sendToTab(frame, 'state');
  return present.ok ? done(null) : injectArticleScript(frame);
}

/** Injects the card's views into a frame. */
export const injectCard = (frame: Frame): Promise<Outcome<null>> => inject(frame, CARD);

/** Injects the gate into a frame that has none, or only an orphaned one. */
export const injectGate = (frame: Frame): Promise<Outcome<null>> => inject(frame, GATE);

/** Injects the article script and its style into a frame that has the gate; doing it twice is harmless. */
export const injectBesideGate = (frame: Frame): Promise<Outcome<null>> => inject(frame, SCRIPT);

async function injectArticleScript(frame: Frame): Promise<Outcome<null>> {
  // In parallel: highlights are painted long after both. AUTHOR origin, because USER origin does not paint them.
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

/** Browsers distinguish a missing permission from a page that is closed to extensions only by the message text. */
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
