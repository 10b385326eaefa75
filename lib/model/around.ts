import type { DocumentSentence, Span } from './document';

/** The text of a sentence right before a place, at most `reach` UTF-16 code units. Offsets as in mentions. */
export const textBefore = (
  { text, start: from }: DocumentSentence,
  { start }: Pick<Span, 'start'>,
  reach = Infinity,
): string => text.slice(Math.max(0, start - from - reach), start - from);

/** The text of a sentence right after a place, at most `reach` UTF-16 code units. */
export const textAfter = (
  { text, start: from }: DocumentSentence,
  { end }: Pick<Span, 'end'>,
  reach = Infinity,
): string => text.slice(end - from, end - from + reach);

/** The text between two places. */
export const textBetween = (
  { text, start: from }: DocumentSentence,
  { end }: Pick<Span, 'end'>,
  { start }: Pick<Span, 'start'>,
): string => text.slice(end - from, start - from);
