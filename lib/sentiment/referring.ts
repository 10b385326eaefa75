import type { DocumentSentence, Instrument, LinkedMention, Token } from '@/lib/model';
import { isFormerEmployer } from '@/lib/model/named-for-another';
import { isCapital } from '@/lib/text';
import { groupBy } from '@/lib/util/group-by';
import { wordSet } from '@/lib/util/word-set';
import { isByTheWay, isSilence } from './by-the-way';
import { askedIn, callHostOf, ourselvesIn } from './call-host';
import { createNameFinder } from './find-names';
import { isSpeech, isTimestamp, sharesIn, staysOnSubject, tellsFigure } from './goes-on';
import { viewsOfOthers } from './house-views';
import { namedForOthers } from './insertions';
import type { Span } from './item';
import { comesBackTo, mainCompany, meantOf, subjectOf, tellsRating } from './main-company';
import { nounsIn } from './referring-nouns';
import { SpokenOf } from './spoken-of';
import { ThingsSpokenOf } from './things-spoken-of';

/** A sentence that only refers to an instrument weighs this much of one that names it. */
export const REFERRED_WEIGHT = 0.5;

/** Words that go on about whatever is spoken of: where the sentence has a subject of its own before it, of that. */
const findPronouns = createNameFinder(['it', 'its', 'its shares', 'its stock']);

/**
 * Where a sentence refers back to a company without naming it: its referring expressions. A pronoun behind a name, of
 * which there may be one from `subject` on (an offset as the tokens'), is that name's.
 */
export function referencesIn({ tokens }: DocumentSentence, subject = Infinity): Span[] {
  const named = Math.min(subject, startOfName(tokens));
  const pronouns = findPronouns(tokens).filter(({ start }) => start < named);
  return [...nounsIn(tokens), ...pronouns].sort((a, b) => a.start - b.start);
}

/** Where the first name begins that may be the subject; Infinity where there is none. */
function startOfName(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first === undefined) return Infinity;
  const from = PLACES.has(first.norm) ? afterComma(tokens) : 1;
  if (from === 1 && isCapital(first.text) && first.norm.endsWith("'s") && !isTime(first)) return first.start;
  return tokens.slice(from).find((token) => isNameLike(token))?.start ?? Infinity;
}

/** "In Germany, it sells": what such a word begins is no subject. */
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

/** By sentence: the instrument that it refers to without naming it, and where; no spans where only a figure does. */
type References = ReadonlyMap<number, { id: string; spans: Span[] }>;

/** Whom a text speaks of, beyond what it names. */
export interface Subjects {
  references: References;
  /** Mentions of which nothing is said: houses that give their view of another, who tells who another is, who is asked about. */
  aside: ReadonlySet<LinkedMention>;
}

/**
 * Whom sentences speak of beyond those they name, and who is named without being spoken of.
 *
 * A sentence refers to a company by a pronoun or a noun before any name ("the carmaker"), or tells a figure of nobody's
 * ("Revenue rose 5%"), which gives a reference without spans. It means the company that the text spoke of last, or the
 * last one that can be called so: "the Swiss drugmaker" is not Nvidia. On an earnings call "we" are its company. Markets
 * are referred to by "it" and by what they are: "the metal".
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
  const spoken = new SpokenOf();
  const things = new ThingsSpokenOf();
  for (const sentence of sentences) {
    const here = bySentence.get(sentence.index) ?? [];
    const named = subjectOf(here, aside);
    const spans = spansOf(sentence, here, named, views);
    const meant =
      spans &&
      meantOf(main, {
        sentence,
        spans,
        spoken: spoken.meant(sentence, spans),
        comesBack: comesBackTo(main, sentence.index, text),
      });
    const reference = spans ? { id: meant?.id, spans } : ofHost(host, sentence, here);
    const found = unnamed(reference, here) ?? things.referredIn(sentence, here);
    if (found) resolved.set(sentence.index, found);
    if (meant) spoken.goOn(meant);
    else if (!spans && !stays(sentence, here, views, { named, main })) spoken.goOn(named);
  }
  return resolved;
}

/** What a sentence that names nobody says of the company whose call it is. */
function ofHost(host: string | undefined, sentence: DocumentSentence, here: readonly LinkedMention[]) {
  const spans = host && here.length === 0 ? ourselvesIn(sentence) : [];
  return { id: spans.length > 0 ? host : undefined, spans };
}

/** A reference to a company that its sentence does not name as well; undefined where it is none. */
const unnamed = (
  { id, spans }: { id: string | undefined; spans: Span[] },
  here: readonly LinkedMention[],
): { id: string; spans: Span[] } | undefined =>
  id === undefined || isNamed(id, here) ? undefined : { id, spans };

/** Where a sentence that goes on about `named`, or nobody, refers to the company spoken of; undefined where it does not. */
function spansOf(
  sentence: DocumentSentence,
  here: readonly LinkedMention[],
  named: Instrument | undefined,
  views: ReadonlySet<LinkedMention>,
): Span[] | undefined {
  // "A boycott and its cost": a heading goes on about nobody.
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

/** Whether the text stays with its company over a sentence that is about `named` or nobody. */
const stays = (
  sentence: DocumentSentence,
  here: readonly LinkedMention[],
  views: ReadonlySet<LinkedMention>,
  { named, main }: Record<'named' | 'main', Instrument | undefined>,
): boolean =>
  named
    ? isByTheWay(sentence, startOfFirst(here)) || isSilence(sentence, here, main)
    : staysWithCompany(sentence, here, views);

/** A house's view, somebody's words or what names nobody do not change what the text is about. */
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

/** "It fell behind Bolt as its sales shrank": where a sentence refers back before it names another, if it opens so. */
function opensWith(sentence: DocumentSentence, mentions: readonly LinkedMention[]): Span[] {
  const opening = OPENS.exec(sentence.text);
  if (opening === null || ITS_OWN.test(sentence.text)) return [];
  const spans = referencesIn(sentence, startOfFirst(mentions));
  return spans[0]?.start === sentence.start + (opening[1]?.length ?? 0) ? spans : [];
}

/** How a sentence begins that may refer to somebody with its first words: asked first, as few sentences do. */
const OPENS = /^((?:but|yet|still|and),?\s)?(?:its?|the) (?!(?:is|was) not? )/iu;
/** "Its rival Bolt fell", "Its larger Swiss competitor, Bolt, fell": whose news it is stands behind. */
const ITS_OWN =
  /^(?:(?:but|yet|still|and),?\s)?its\s(?:[\p{L}.-]+\s){0,3}(?:rivals?|competitors?|peers?|suppliers?|customers?|partners?|owner|parent|shareholder|investor|sister\scompany|neighbou?r),?\s(?=\p{Lu})/iu;

const startOfFirst = (mentions: readonly LinkedMention[]): number =>
  Math.min(...mentions.map(({ start }) => start));

const isNamed = (company: string, mentions: readonly LinkedMention[]): boolean =>
  mentions.some(({ instrument }) => instrument.id === company);
