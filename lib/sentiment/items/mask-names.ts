import type { Document, LinkedMention, Token } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from './item';
import { LEXICON, wordOf } from './known-words';

/** Prefix that makes a word unknown to the lexicon. */
const MASK = '\u0001';

/**
 * Masks the words of `names`, so that they carry no sentiment: "Advanced Micro Devices" has not advanced, "Best Buy" is
 * not good. `names` are in order, without overlaps, with offsets as in the tokens. Linear.
 */
function maskNames(tokens: readonly Token[], names: readonly Span[]): Token[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < names.length && names[at]!.end <= token.start) at++;
    const isNamed = at < names.length && names[at]!.start < token.end;
    return isNamed && LEXICON.has(wordOf(token)) ? { ...token, norm: MASK + token.norm } : token;
  });
}

/** The document with company names masked, so that their words carry no sentiment. */
export function maskCompanyNames(document: Document, mentions: readonly LinkedMention[]): Document {
  const companies = mentions.filter(({ instrument }) => isCompany(instrument.kind));
  const names = groupBy(companies, ({ sentence }) => sentence);
  const sentences = document.sentences.map((sentence) => {
    const here = names.get(sentence.index);
    return here ? { ...sentence, tokens: maskNames(sentence.tokens, here) } : sentence;
  });
  return { ...document, sentences };
}
