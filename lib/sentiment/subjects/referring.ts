import type { DocumentSentence, Instrument, LinkedMention, Token } from '@/lib/model';
import { isFormerEmployer } from '@/lib/model/named-for-another';
import { isCapital } from '@/lib/text';
import { groupBy } from '@/lib/util/group-by';
import { wordSet } from '@/lib/util/word-set';
import { createNameFinder } from '../items/find-names';
import type { Span } from '../items/item';
import { askedIn, callHostOf, ourselvesIn } from './call-host';
import { CompanyFocus } from './company-focus';
import { isSpeech, isTimestamp, sharesIn, staysOnSubject, tellsFigure } from './continuations';
import { viewsOfOthers } from './house-views';
import { namedForOthers } from './insertions';
import { antecedentOf, mainCompany, returnsTo, subjectOf, tellsRating } from './main-company';
import { MarketFocus } from './market-focus';
import { isNoComment, isPassingMention } from './passing-mentions';
import { nounsIn } from './referring-nouns';

/** Weight of a sentence that only refers to an instrument, relative to one that names it. */
export const REFERRED_WEIGHT = 0.5;

/** Pronouns for the current subject; after a name in the same sentence they mean that name. */
const findPronouns = createNameFinder(['it', 'its', 'its shares', 'its stock']);

/**
 * Spans of the expressions in a sentence that refer back to a company: "the company", "its shares". Pronouns after a name
 * are left out, as they mean that name.
 * @param subject offset of a known name in the sentence, if there is one
 */
export function referencesIn({ tokens }: DocumentSentence, subject = Infinity): Span[] {
  const named = Math.min(subject, startOfName(tokens));
  const pronouns = findPronouns(tokens).filter(({ start }) => start < named);
  return [...nounsIn(tokens), ...pronouns].sort((a, b) => a.start - b.start);
}

/** Offset of the first name that can be the subject; Infinity if there is none. */
function startOfName(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first === undefined) return Infinity;
  const from = PLACES.has(first.norm) ? afterComma(tokens) : 1;
  if (from === 1 && isCapital(first.text) && first.norm.endsWith("'s") && !isTime(first)) return first.start;
  return tokens.slice(from).find((token) => isNameLike(token))?.start ?? Infinity;
}

/** Words that begin an adverbial phrase or clause, which holds no subject: "In Germany, it sells". */
const PLACES = wordSet(
  'in at on for after since under from with despite during outside across by as amid before until while when if',
);
const afterComma = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ norm }) => norm === ',') + 1 || 1;
const isNameLike = (token: Token): boolean =>
  token.kind === 'word' && token.text !== 'I' && isCapital(token.text) && !isTime(token);
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])(?:'s)?$/;
const isTime = ({ norm }: Token): boolean => TIMES.test(norm);

/** By sentence, the instrument that it refers to without naming it, and where; no spans for figures ("Revenue rose"). */
type References = ReadonlyMap<number, { id: string; spans: Span[] }>;

/** Which instruments the sentences of a text are about, beyond those that they name. */
export interface Subjects {
  references: References;
  /** Mentions about which their sentences say nothing: banks giving views, names that identify others, questions. */
  aside: ReadonlySet<LinkedMention>;
}

/**
 * Resolves references: which instruments sentences are about without naming them, and which they name without being
 * about them.  A sentence refers to a company by a pronoun or noun before any name ("the carmaker"), or by a figure
 * without a name ("Revenue rose 5%"), which has no spans. It means the last subject of the text that fits: "the
 * drugmaker" is not Nvidia. On an earnings call, "we" is the company that holds it. Commodities, currencies, indices
 * and funds are referred to by "it" and by nouns such as "the metal".
 */
export function resolveSubjects(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): Subjects {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const views = viewsOfOthers(sentences, bySentence);
  const named = namedForOthers(sentences, bySentence);
  const aside = new Set([...views, ...named, ...askedIn(sentences, mentions)]);
  return { references: referencesOf(sentences, bySentence, { views, aside }), aside };
}

function referencesOf(
  sentences: readonly DocumentSentence[],
  bySentence: ReadonlyMap<number, readonly LinkedMention[]>,
  { views, aside }: Record<'views' | 'aside', ReadonlySet<LinkedMention>>,
): References {
  const resolved = new Map<number, { id: string; spans: Span[] }>();
  const host = callHostOf(sentences, bySentence.get(0) ?? []);
  const main = mainCompany(subjectOf(bySentence.get(0) ?? [], aside), bySentence);
  const text = { sentences, bySentence, aside };
  const focus = new CompanyFocus();
  const markets = new MarketFocus();
  for (const sentence of sentences) {
    const here = bySentence.get(sentence.index) ?? [];
    const named = subjectOf(here, aside);
    const spans = spansOf(sentence, here, named, views);
    const meant =
      spans &&
      antecedentOf(main, {
        sentence,
        spans,
        spoken: focus.antecedentOf(sentence, spans),
        returnsToMain: returnsTo(main, sentence.index, text),
      });
    const reference = spans ? { id: meant?.id, spans } : ofHost(host, sentence, here);
    const found = unnamed(reference, here) ?? markets.referredIn(sentence, here);
    if (found) resolved.set(sentence.index, found);
    if (meant) focus.set(meant);
    else if (!spans && !stays(sentence, here, views, { named, main })) focus.set(named);
  }
  return resolved;
}

/** Where a sentence without names refers to the company that holds the call. */
function ofHost(host: string | undefined, sentence: DocumentSentence, here: readonly LinkedMention[]) {
  const spans = host && here.length === 0 ? ourselvesIn(sentence) : [];
  return { id: spans.length > 0 ? host : undefined, spans };
}

/** The reference, unless its company is unknown or named in the same sentence. */
const unnamed = (
  { id, spans }: { id: string | undefined; spans: Span[] },
  here: readonly LinkedMention[],
): { id: string; spans: Span[] } | undefined =>
  id === undefined || isNamed(id, here) ? undefined : { id, spans };

/** Where a sentence refers to the current subject, given `named`, its own subject if any; undefined if it does not. */
function spansOf(
  sentence: DocumentSentence,
  here: readonly LinkedMention[],
  named: Instrument | undefined,
  views: ReadonlySet<LinkedMention>,
): Span[] | undefined {
  // Pronouns in a heading have no antecedent before it: "A boycott and its cost".
  if (isHeading(sentence)) return undefined;
  const shares = sharesIn(sentence);
  if (shares && !here.some(({ instrument }) => instrument.kind === 'index')) return [shares];
  const spans = named ? opensWith(sentence, here) : referencesIn(sentence, startOfFirst(here));
  const refers =
    spans.length > 0 ||
    (here.length === 0 && tellsFigure(sentence.text)) ||
    (here.every((mention) => views.has(mention)) && tellsRating(sentence.text));
  return refers ? spans : undefined;
}

const isHeading = ({ part, kind }: DocumentSentence): boolean => part === 'body' && kind === 'heading';

/** Whether the text keeps its subject after a sentence whose own subject is `named` or none. */
const stays = (
  sentence: DocumentSentence,
  here: readonly LinkedMention[],
  views: ReadonlySet<LinkedMention>,
  { named, main }: Record<'named' | 'main', Instrument | undefined>,
): boolean =>
  named
    ? isPassingMention(sentence, startOfFirst(here)) || isNoComment(sentence, here, main)
    : staysWithCompany(sentence, here, views);

/**
 * Whether a sentence without an own subject keeps the text's: a bank's view, a quotation, a continuation without names.
 */
function staysWithCompany(
  sentence: DocumentSentence,
  here: readonly LinkedMention[],
  views: ReadonlySet<LinkedMention>,
): boolean {
  if (here.length > 0)
    return here.some((mention) => views.has(mention) || isFormerEmployer(sentence, mention));
  if (isSpeech(sentence.text) || isTimestamp(sentence.text)) return true;
  return !isHeading(sentence) && staysOnSubject(sentence.text) && startOfName(sentence.tokens) === Infinity;
}

/**
 * Spans of references at the beginning of a sentence that later names another: "It fell behind Bolt as its sales
 * shrank".
 */
function opensWith(sentence: DocumentSentence, mentions: readonly LinkedMention[]): Span[] {
  const opening = OPENS.exec(sentence.text);
  if (opening === null || ITS_OWN.test(sentence.text)) return [];
  const spans = referencesIn(sentence, startOfFirst(mentions));
  return spans[0]?.start === sentence.start + (opening[1]?.length ?? 0) ? spans : [];
}

/** Beginnings of sentences that can refer back with their first words; tested first, as few sentences match. */
const OPENS = /^((?:but|yet|still|and),?\s)?(?:its?|the) (?!(?:is|was) not? )/iu;
/**
 * Beginnings where the news is about the name that follows: "Its rival Bolt fell", "Its larger competitor, Bolt, fell".
 */
const ITS_OWN =
  /^(?:(?:but|yet|still|and),?\s)?its\s(?:[\p{L}.-]+\s){0,3}(?:rivals?|competitors?|peers?|suppliers?|customers?|partners?|owner|parent|shareholder|investor|sister\scompany|neighbou?r),?\s(?=\p{Lu})/iu;

const startOfFirst = (mentions: readonly LinkedMention[]): number =>
  Math.min(...mentions.map(({ start }) => start));

const isNamed = (company: string, mentions: readonly LinkedMention[]): boolean =>
  mentions.some(({ instrument }) => instrument.id === company);
