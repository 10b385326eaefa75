import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';

/** Names that themselves point to an event: rating agencies and stock exchanges. */
const TELLING =
  /moody|s&p|standard & poor|crisil|icra|fitch|nasdaq|nyse|euronext|exchange|\b[ABLN]SE\b|\bASX\b/iu;

/**
 * A sentence prepared for event detection: each letter of a company name becomes `x`, so that the pepper in Dr
 * Pepper is not taken for a commodity, nor the Target in a name for a price target. Other text keeps its position;
 * tokens inside the names are dropped.
 */
export function withoutNames(
  { text, start, tokens }: DocumentSentence,
  mentions: readonly LinkedMention[],
): Pick<DocumentSentence, 'text' | 'tokens'> {
  const names = mentions.filter(
    ({ instrument: { kind }, surface }) => isCompany(kind) && !TELLING.test(surface),
  );
  if (names.length === 0) return { text, tokens };
  const isNamed = (at: number) => names.some((name) => name.start <= at && at < name.end);
  return {
    text: names.reduce((masked, name) => mask(masked, name.start - start, name.end - start), text),
    tokens: tokens.filter((token) => !isNamed(token.start)),
  };
}

const mask = (text: string, from: number, to: number): string =>
  text.slice(0, from) + text.slice(from, to).replace(/\p{L}/gu, 'x') + text.slice(to);
