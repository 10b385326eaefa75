import type { Document, LinkedMention, Token } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from './item';
import { LEXICON, wordOf } from './known-words';

/** Before a word that is no word of the lexicon. */
const NO_WORD = '\u0001';

/**
 * Tokens in which the words of names mean nothing: Advanced Micro Devices has not advanced, nor is Best Buy good.
 * `names` in their order, none overlapping; offsets as the tokens'. Linear.
 */
function withPlainNames(tokens: readonly Token[], names: readonly Span[]): Token[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < names.length && names[at]!.end <= token.start) at++;
    const isNamed = at < names.length && names[at]!.start < token.end;
    return isNamed && LEXICON.has(wordOf(token)) ? { ...token, norm: NO_WORD + token.norm } : token;
  });
}

/** A document as its sentences are scored: the names of companies are no words. */
export function plainly(document: Document, mentions: readonly LinkedMention[]): Document {
  const companies = mentions.filter(({ instrument }) => isCompany(instrument.kind));
  const names = groupBy(companies, ({ sentence }) => sentence);
  const sentences = document.sentences.map((sentence) => {
    const here = names.get(sentence.index);
    return here ? { ...sentence, tokens: withPlainNames(sentence.tokens, here) } : sentence;
  });
  return { ...document, sentences };
}
