import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { createNameFinder } from './find-names';
import type { Span } from './reading';

/** Expressions by which a text goes on about the company that it named before. */
const findReference = createNameFinder([
  'the company',
  'the firm',
  'the group',
  'the stock',
  'the shares',
  'its shares',
  'its stock',
  'the lender',
  'the bank',
  'the automaker',
  'the carmaker',
  'the chipmaker',
  'the retailer',
  'the airline',
  'the drugmaker',
  'the miner',
  'the manufacturer',
  'the maker',
  'the insurer',
  'the tech giant',
  'the conglomerate',
  'the startup',
  'the broker',
  'the issuer',
  'the carrier',
  'the operator',
  'the producer',
  'the supplier',
  'the business',
  'it',
  'its',
]);

/** Where a sentence refers back to a company without naming it: its referring expressions. */
export const referencesIn = ({ tokens }: DocumentSentence): Span[] => findReference(tokens);

/**
 * For each sentence that names no company but refers to one, the id of the company named last before it, if that
 * sentence named it alone or first. Index: sentence; value: instrument id.
 */
export function resolveReferences(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): Map<number, string> {
  const firstNamed = firstCompanyBySentence(mentions);
  const resolved = new Map<number, string>();
  let current: string | undefined;
  for (const sentence of sentences) {
    const named = firstNamed.get(sentence.index);
    if (named) current = named;
    else if (current && referencesIn(sentence).length > 0) resolved.set(sentence.index, current);
    else current = undefined;
  }
  return resolved;
}

function firstCompanyBySentence(mentions: readonly LinkedMention[]): Map<number, string> {
  const first = new Map<number, LinkedMention>();
  for (const mention of mentions) {
    if (mention.instrument.kind !== 'company' && mention.instrument.kind !== 'private') continue;
    const known = first.get(mention.sentence);
    if (!known || mention.start < known.start) first.set(mention.sentence, mention);
  }
  return new Map([...first].map(([sentence, { instrument }]) => [sentence, instrument.id]));
}
