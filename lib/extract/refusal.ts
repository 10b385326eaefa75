import { type Refusal, refused } from '@/lib/model';
import type { Assembled } from './assemble';
import { countWords } from './block-view';
import { isBlockedTitle } from './blocked';
import type { Metadata } from './metadata';

/** Fewer words than this are a caption or an error message. */
const MIN_WORDS = 40;

/** An article of fewer words that its publisher sells is most likely its beginning. */
const TEASER_WORDS = 250;

/** Fewer words than this can be the whole of an error page, a bot check or a consent wall. */
const NOTICE_WORDS = 200;

/** What error pages, bot checks and consent walls say: "access denied", "verify you are human", "accept all cookies". */
const NOTICE =
  /\b(?:access (?:to this (?:page|site) )?(?:is |has been )?denied|(?:enable|turn on) (?:javascript|cookies|js)|unusual (?:traffic|activity) from|verify (?:that )?you are (?:a )?human|not a (?:robot|bot)|checking your browser|ray id|you have been blocked|page (?:you.re looking for|you requested|cannot be found|not found)|we (?:and our \d* ?(?:partners|vendors)|value your privacy)|(?:accept|reject|manage) (?:all )?cookies|your (?:privacy|cookie) (?:choices|preferences|settings))\b/i;

/** What a paywall asks for: "subscribe to continue", "for subscribers only", "create a free account to read". */
const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|unlock|keep)|(?:to )?continue reading|for subscribers only|subscriber[- ](?:only|exclusive)|already a subscriber|this (?:content|article|story) is (?:reserved )?for (?:our )?(?:subscribers|members)|create (?:a |an )?(?:free )?account to (?:read|continue))\b/i;

/** Whether the page shows only the beginning of an article that its publisher sells. */
export function isTeaser(document: Document, { text }: Assembled, { paid }: Metadata): boolean {
  const words = countWords(text);
  if (words >= TEASER_WORDS) return false;
  return paid || PAYWALL.test(promptsOf(document));
}

const PROMPTS =
  '[class*="paywall" i],[id*="paywall" i],[class*="subscri" i],[class*="piano" i],[class*="regwall" i]';

/** In UTF-16 code units: more is no prompt. */
const MAX_PROMPT_CHARACTERS = 5_000;

/** Prompts to subscribe stand in boxes of their own, which are no part of the text. */
function promptsOf(document: Document): string {
  let text = '';
  for (const box of document.querySelectorAll(PROMPTS)) {
    // Boxes stand in boxes, and the first may be the whole page: all of their texts together have no bound.
    if (text.length >= MAX_PROMPT_CHARACTERS) break;
    text += `${box.textContent ?? ''} `;
  }
  return text.slice(0, MAX_PROMPT_CHARACTERS);
}

/** Why this text must not be scored as an article, if so. */
export function refusalOf(
  document: Document,
  { text }: Assembled,
  isTeaser: boolean,
): { ok: false; reason: Refusal; detail?: string } | undefined {
  const words = countWords(text);
  if (words < NOTICE_WORDS && (isBlockedTitle(document.title) || NOTICE.test(text))) {
    return refused('blocked-page', document.title.slice(0, 100));
  }
  if (words === 0 || (words < MIN_WORDS && isUnspaced(document))) return withoutText(document);
  return words < MIN_WORDS ? refused(isTeaser ? 'paywall' : 'too-short', `${words} words`) : undefined;
}

/** Why there are no words: of a script without spaces there may be many, and none that we can tell. */
export const withoutText = (document: Document) =>
  refused<Refusal>(isUnspaced(document) ? 'not-english' : 'no-text');

/** Letters of scripts without spaces or marks, where words cannot be counted: this many are an article. */
const MIN_LETTERS = 200;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

const isUnspaced = ({ body }: Document): boolean =>
  ((body.textContent ?? '').slice(0, 200_000).match(UNSPACED)?.length ?? 0) >= MIN_LETTERS;
