import type { DocumentSentence } from '@/lib/model';
import { type Pattern, pattern } from './rule';

/** Base confidence for a match on wording outside the title. */
const REPORTED = 0.85;

/** Wording for the distant past, mentioned alongside the news. */
const PAST = pattern(
  '(?:years|decades|a decade) (?:ago|earlier)|in (?:the )?(?:19|20[01])\\d\\d?s?|previously|historically|once|back in|since then|anniversary|formerly|(?:previous|earlier) (?:attempt|effort|bid|try)',
);

/** Wording that casts doubt on an event; each factor lowers the confidence. */
const DOUBTS: ReadonlyArray<readonly [Pattern, number]> = [
  [
    pattern(
      'may|might|could|would|if|unless|rumou?r(?:s|ed)?|reportedly|consider(?:s|ing|ed)?|weigh(?:s|ing|ed)?|mulls?|mulling|explor(?:es|ing)|potential(?:ly)?|possible|possibly|speculation|hypothetical(?:ly)?',
    ),
    0.75,
  ],
  [
    pattern(
      'den(?:y|ies|ied)|ruled out|no plans|not planning|has no|have no|did not|does not|do not|never|no longer considering|unlikely',
    ),
    0.6,
  ],
  [PAST, 0.6],
  [() => /\?/, 0.7],
];

/** Whether a sentence speaks of the distant past. */
export const isPast = ({ text }: DocumentSentence): boolean => PAST().test(text.toLowerCase());

/** How likely it is that what a sentence reports happened, 0..1. */
export function certaintyOf({ part, text }: DocumentSentence): number {
  const lower = text.toLowerCase();
  const doubt = DOUBTS.filter(([wording]) => wording().test(lower)).reduce(
    (product, [, factor]) => product * factor,
    1,
  );
  return (part === 'title' ? 0.92 : REPORTED) * doubt;
}
