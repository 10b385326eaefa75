import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';

/** Companies by whose names events are known: who rates, and where shares are listed. */
const TELLING =
  /moody|s&p|standard & poor|crisil|icra|fitch|nasdaq|nyse|euronext|exchange|\b[ABLN]SE\b|\bASX\b/iu;

/**
 * A sentence as its wording alone tells of events: the names of companies masked, each letter by an `x`, so that the
 * pepper of Dr Pepper is no commodity and the target of Target no price. Other words stay where they were.
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
