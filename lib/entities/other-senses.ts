import type { MarkupHint } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { groupBy } from '@/lib/util/group-by';
import { wordSet } from '@/lib/util/word-set';
import { type SentenceNames, SURE } from './article-facts';
import type { Candidate } from './candidates';
import { isCompound } from './named-things';
import { standsForCompany } from './openings';
import { isOfNature, isTown } from './places';
import { financeWordsNear, isAfterPersonWord, isDoubtfulForm, isQuoted } from './surroundings';

/**
 * The share of its places in which a word must clearly mean something else. One in a long article may be a slip or
 * a joke.
 */
const PLAIN_SHARE = 0.2;

/**
 * Finds candidates whose name is used in another sense, following "one sense per discourse" (Gale, Church and
 * Yarowsky, 1992): if an article has `Delta variant` or `the Amazon` but no `Delta said`, then
 * `Omicron displaced Delta` does not mean the company either.
 */
export function otherSensesIn(
  sentences: readonly SentenceNames[],
  hints: readonly MarkupHint[],
): (candidate: Candidate) => boolean {
  const named = sentences.flatMap((sentence) => sentence.named);
  const isBacked = backedBy(sentences, hints);
  const isEveryday = everydayWordsIn(sentences, named);
  const isOther = ([, places]: [string, Candidate[]]) =>
    places.every(({ entry }) => isCompany(entry.instrument.kind)) &&
    !places.some(isBacked) &&
    (isOtherSense(places) || isEveryday(places));
  const byInstrument = groupBy(named, ({ entry }) => entry.instrument.id);
  const others = new Set([...byInstrument].filter(isOther).map(([id]) => id));
  return (candidate) => !isLongName(candidate) && others.has(candidate.entry.instrument.id);
}

/** Whether the company is clearly meant: shown by a ticker, the page's markup, its neighbors, or what it does. */
function backedBy(
  sentences: readonly SentenceNames[],
  hints: readonly MarkupHint[],
): (place: Candidate) => boolean {
  const marked = new Set([
    ...sentences.flatMap(({ symbols }) => symbols.map(({ instrument }) => instrument.id)),
    ...hints.map(({ symbol }) => symbol),
  ]);
  const listed = new Set(sentences.flatMap(({ named }) => named.filter(isListed)));
  return (place) => marked.has(place.entry.instrument.id) || listed.has(place) || isMeant(place);
}

function isOtherSense(places: readonly Candidate[]): boolean {
  // `The Walmart on Main Street` is a shop, so an article alone proves nothing.
  if (!places.some(isPlainlyOther)) return false;
  const others = places.filter((place) => isPlainlyOther(place) || isDoubtfulForm(place));
  return others.length >= PLAIN_SHARE * places.length;
}

/**
 * An article naming this many companies is taken to mean companies, even if a name is also a person's or a word.
 */
const MANY_COMPANIES = 4;

/** This many finance words near a mention show that it means the company, not a person or everyday word. */
const BACKING_WORDS = 2;

/** Finds names that the article uses for a person or in lower case: `Nikola Tesla`, `adobe bricks`. */
function everydayWordsIn(
  sentences: readonly SentenceNames[],
  named: readonly Candidate[],
): (places: readonly Candidate[]) => boolean {
  const sure = named.filter(({ entry }) => isCompany(entry.instrument.kind) && entry.prior >= SURE);
  if (new Set(sure.map(({ entry }) => entry.instrument.id)).size >= MANY_COMPANIES) return () => false;
  const written = smallIn(sentences, named);
  return (places) => {
    const small = written.get(keyAt(places[0])) ?? 0;
    const people = places.filter(({ view, from }) => isAfterPersonWord(view.units, from)).length;
    const isOften = small + people >= PLAIN_SHARE * (places.length + small);
    return small + people > 0 && isOften && !places.some(isAmongFinanceWords);
  };
}

const isAmongFinanceWords = ({ view, from, nameTo }: Candidate): boolean =>
  financeWordsNear(view.units, from, nameTo) >= BACKING_WORDS;

const keyAt = (place: Candidate | undefined): string => place?.view.units[place.from]?.key ?? '';

/** How often the article's one-word names occur in lower case, singular or plural. */
function smallIn(sentences: readonly SentenceNames[], named: readonly Candidate[]): Map<string, number> {
  const counts = new Map(named.filter(({ entry }) => entry.length === 1).map((place) => [keyAt(place), 0]));
  for (const { view } of sentences)
    for (const { key, casing } of view.units) {
      const name = counts.has(key) ? key : key.replace(/s$/u, '');
      const count = casing === 'lower' ? counts.get(name) : undefined;
      if (count !== undefined) counts.set(name, count + 1);
    }
  return counts;
}

/** Whether a name stands in a list with another company: `Amazon and Microsoft`. */
const isListed = (place: Candidate, at: number, named: readonly Candidate[]): boolean =>
  [named[at - 1], named[at + 1]].some((other) => other !== undefined && areSideBySide(place, other));

function areSideBySide(one: Candidate, other: Candidate): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  const isJoined =
    right.from === left.to + 1 && /^(?:,|and|or|&)$/u.test(left.view.units[left.to]?.key ?? '');
  return isJoined && isCompany(other.entry.instrument.kind) && !isPlainlyOther(one) && !isPlainlyOther(other);
}

/** Whether only the company can be meant. */
const isMeant = (candidate: Candidate): boolean =>
  candidate.entry.form === 'reader' ||
  isLongName(candidate) ||
  candidate.to > candidate.nameTo ||
  (standsForCompany(candidate) && !isDoubtfulForm(candidate) && !isWhere(candidate));

/** Whether the name is a location: in `Prices in Hartford rose`, Hartford is not the subject. */
const isWhere = ({ view, from }: Candidate): boolean => WHERE.has(view.units[from - 1]?.key ?? '');
const WHERE = wordSet('in at near from around across outside');

/**
 * Whether the name has too many words to be a place, plant or work by chance. `Palo Alto` is only a short name.
 */
const isLongName = ({ entry }: Candidate): boolean =>
  entry.length > 1 && (entry.prior >= SURE || entry.form === 'taught');

const isPlainlyOther = (candidate: Candidate): boolean =>
  isOfNature(candidate) || isCompound(candidate) || isQuoted(candidate) || isTown(candidate);
