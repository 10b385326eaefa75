import type { DocumentSentence, Span } from './document';

/** The text of a sentence right before a place in it, at most `reach` UTF-16 code units; places count as mentions do. */
export const textBefore = (
  { text, start: from }: DocumentSentence,
  { start }: Pick<Span, 'start'>,
  reach = Infinity,
): string => text.slice(Math.max(0, start - from - reach), start - from);

/** The text right behind a place. */
export const textBehind = (
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
