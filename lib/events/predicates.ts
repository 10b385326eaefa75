import type { Span } from '@/lib/model';

/** What a company does to its forecast, its payout, its debts or its staff, and what it tells of them. */
const DEEDS =
  'raised|lifted|boosted|hiked|increased|doubled|cut|lowered|trimmed|slashed|reduced|narrowed|kept|maintained|reaffirmed|reiterated|affirmed|confirmed|withdrew|scrapped|suspended|issued|gave|forecast|announced|authorized|authorised|declared|unveiled|launched|named|appointed|warned|reported|posted|agreed to|raises|lifts|boosts|hikes|cuts|lowers|trims|slashes|keeps|maintains|reaffirms|reiterates|affirms|withdraws|scraps|suspends|forecasts|announces|declares|unveils|names|appoints|warns';
const DOING =
  'raising|lifting|boosting|cutting|lowering|trimming|slashing|keeping|maintaining|reaffirming|withdrawing|scrapping|suspending|announcing|declaring';

/** What a deed is done to: "raised its forecast", "cut sales guidance"; "maintained power" is none. */
const OBJECT =
  '(?:its|their|an?|another|that|plans|(?:[^ ,;]+ ){0,2}(?:guidance|forecasts?|outlook|dividend|buyback|profits?|earnings|sales|revenues?))';

/** Where the same company is said to do something else: "posted sales of $2 billion and raised its forecast". */
const GOES_ON = new RegExp(
  `,? (?:(?:and|but|as it|while it|even as it) (?:also |then |now |again )?(?=(?:${DEEDS}) ${OBJECT}(?!\\p{L}))|while (?=(?:${DOING}) ${OBJECT}(?!\\p{L})))`,
  'gu',
);

/** The parts of a text each of which tells of a deed of its own, by whomever the first one names; the whole where there is one. */
export function predicatesOf(text: string): Span[] {
  const starts = [0, ...Array.from(text.matchAll(GOES_ON), ({ index, 0: found }) => index + found.length)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }));
}

/** A text with all but one part of it blanked out, what stays standing where it was. */
export const onlyPart = (text: string, { start, end }: Span): string =>
  ' '.repeat(start) + text.slice(start, end) + ' '.repeat(text.length - end);
