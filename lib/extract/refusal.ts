import { type Refusal, refused } from '@/lib/model';
import type { Assembled } from './assemble';
import { countWords } from './block-view';
import { isBlockedTitle } from './blocked';
import type { Metadata } from './metadata';

/** Fewest words of an article: shorter texts are captions or error messages. */
const MIN_WORDS = 40;

/** A paid article with fewer words is most likely only its beginning. */
const TEASER_WORDS = 250;

/** Error pages, bot checks and consent walls have fewer words than this. */
const NOTICE_WORDS = 200;

/**
 * Wording of error pages, bot checks and consent walls: "access denied", "verify you are human", "accept all cookies".
 */
const NOTICE =
  /\b(?:access (?:to this (?:page|site) )?(?:is |has been )?denied|(?:enable|turn on) (?:javascript|cookies|js)|unusual (?:traffic|activity) from|verify (?:that )?you are (?:a )?human|not a (?:robot|bot)|checking your browser|ray id|you have been blocked|page (?:you.re looking for|you requested|cannot be found|not found)|we (?:and our \d* ?(?:partners|vendors)|value your privacy)|(?:accept|reject|manage) (?:all )?cookies|your (?:privacy|cookie) (?:choices|preferences|settings))\b/i;

/** Wording of paywalls: "subscribe to continue", "for subscribers only", "create a free account to read". */
const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|unlock|keep)|(?:to )?continue reading|for subscribers only|subscriber[- ](?:only|exclusive)|already a subscriber|this (?:content|article|story) is (?:reserved )?for (?:our )?(?:subscribers|members)|create (?:a |an )?(?:free )?account to (?:read|continue))\b/i;

/** Whether the page shows only the beginning of a paid article. */
export function isTeaser(document: Document, { text }: Assembled, { paid }: Metadata): boolean {
  const words = countWords(text);
  if (words >= TEASER_WORDS) return false;
  return paid || PAYWALL.test(promptsOf(document));
}

const PROMPTS =
  '[class*="paywall" i],[id*="paywall" i],[class*="subscri" i],[class*="piano" i],[class*="regwall" i]';

/** Longest text of prompts that is examined, in UTF-16 code units. */
const MAX_PROMPT_CHARACTERS = 5_000;

/** The text of prompts to subscribe, which have boxes of their own outside the article. */
function promptsOf(document: Document): string {
  let text = '';
  for (const box of document.querySelectorAll(PROMPTS)) {
    // Boxes can be nested, and the first may be the whole page, so their texts are limited.
    if (text.length >= MAX_PROMPT_CHARACTERS) break;
    text += `${box.textContent ?? ''} `;
  }
  return text.slice(0, MAX_PROMPT_CHARACTERS);
}

/** Why a text is not scored as an article; `undefined` if it is. */
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

/**
 * The refusal of a page without words: `not-english` if it is in a script without spaces, where we cannot count words.
 */
export const withoutText = (document: Document) =>
  refused<Refusal>(isUnspaced(document) ? 'not-english' : 'no-text');

/** Fewest Chinese or Japanese characters of an article. */
const MIN_LETTERS = 200;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

const isUnspaced = ({ body }: Document): boolean =>
  ((body.textContent ?? '').slice(0, 200_000).match(UNSPACED)?.length ?? 0) >= MIN_LETTERS;
