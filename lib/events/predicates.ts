import type { Span } from '@/lib/model';

/** Verbs for what a company does to its forecast, payout, debts or staff, or says about them. */
const DEEDS =
  'raised|lifted|boosted|hiked|increased|doubled|cut|lowered|trimmed|slashed|reduced|narrowed|kept|maintained|reaffirmed|reiterated|affirmed|confirmed|withdrew|scrapped|suspended|issued|gave|forecast|announced|authorized|authorised|declared|unveiled|launched|named|appointed|warned|reported|posted|agreed to|raises|lifts|boosts|hikes|cuts|lowers|trims|slashes|keeps|maintains|reaffirms|reiterates|affirms|withdraws|scraps|suspends|forecasts|announces|declares|unveils|names|appoints|warns';
const DOING =
  'raising|lifting|boosting|cutting|lowering|trimming|slashing|keeping|maintaining|reaffirming|withdrawing|scrapping|suspending|announcing|declaring';

/** The object of such a verb: "raised its forecast", "cut sales guidance", but not "maintained power". */
const OBJECT =
  '(?:its|their|an?|another|that|plans|(?:[^ ,;]+ ){0,2}(?:guidance|forecasts?|outlook|dividend|buyback|profits?|earnings|sales|revenues?))';

/** What results did, told as the reason: "raised its forecast after sales rose 7%". */
const RESULTS_MOVED =
  '(?:[^ ,;]+ ){0,2}?(?:profits?|earnings|sales|revenues?|net income) (?:rose|grew|jumped|climbed|surged|doubled|fell|dropped|slid|slumped|declined|halved|beat|topped|exceeded|missed)';

/** Where the same company is said to do something else: "posted sales of $2 billion and raised its forecast". */
const GOES_ON = new RegExp(
  `,? after (?=${RESULTS_MOVED}(?!\\p{L}))|,? (?:(?:and|but|as it|while it|even as it) (?:also |then |now |again )?(?=(?:${DEEDS}) ${OBJECT}(?!\\p{L}))|while (?=(?:${DOING}) ${OBJECT}(?!\\p{L})))`,
  'gu',
);

/**
 * The parts of a text that each report a separate action of the same company; the whole text if there is only one.
 */
export function predicatesOf(text: string): Span[] {
  const starts = [0, ...Array.from(text.matchAll(GOES_ON), ({ index, 0: found }) => index + found.length)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** Blanks out everything but one part of a text; that part keeps its position. */
export const onlyPart = (text: string, { start, end }: Span): string =>
  ' '.repeat(start) + text.slice(start, end) + ' '.repeat(text.length - end);
