import type { MarkupHint } from '@/lib/model';
import { groupBy } from '@/lib/model/group-by';
import { isCompany } from '@/lib/model/is-company';
import type { SentenceNames } from './article-facts';
import type { Candidate } from './candidates';
import { standsForCompany } from './openings';
import { isDoubtfulForm, isOfNature, isQuoted } from './surroundings';

/** In so many of its places a word must plainly mean something else: one in a long article may be a slip or a joke. */
const PLAIN_SHARE = 0.25;

/**
 * The places where a company's name is a word in another sense, by the rule of one sense per discourse (Gale, Church
 * and Yarowsky, 1992): an article in which `Delta variant` or `the Amazon` stands, and no `Delta said`, means nothing
 * else by `Omicron displaced Delta`.
 */
export function otherSensesIn(
  sentences: readonly SentenceNames[],
  hints: readonly MarkupHint[],
): (candidate: Candidate) => boolean {
  const backed = new Set([
    ...sentences.flatMap(({ symbols }) => symbols.map(({ instrument }) => instrument.id)),
    ...hints.map(({ symbol }) => symbol),
  ]);
  const listed = new Set(sentences.flatMap(({ named }) => named.filter(isListed)));
  const isBacked = (place: Candidate) =>
    backed.has(place.entry.instrument.id) || listed.has(place) || isMeant(place);
  const byInstrument = groupBy(
    sentences.flatMap(({ named }) => named),
    ({ entry }) => entry.instrument.id,
  );
  const isOther = (id: string) => isOtherSense(byInstrument.get(id) ?? [], isBacked);
  const others = new Set([...byInstrument.keys()].filter(isOther));
  return ({ entry }) => entry.length === 1 && others.has(entry.instrument.id);
}

function isOtherSense(places: readonly Candidate[], isBacked: (place: Candidate) => boolean): boolean {
  if (!places.every(({ entry }) => isCompany(entry.instrument.kind)) || places.some(isBacked)) return false;
  // `The Walmart on Main Street` is a shop: an article alone tells nothing.
  if (!places.some(isPlainlyOther)) return false;
  const others = places.filter((place) => isPlainlyOther(place) || isDoubtfulForm(place));
  return others.length >= PLAIN_SHARE * places.length;
}

/** `Amazon and Microsoft`: side by side with another company. */
const isListed = (place: Candidate, at: number, named: readonly Candidate[]): boolean =>
  [named[at - 1], named[at + 1]].some((other) => other !== undefined && areSideBySide(place, other));

function areSideBySide(one: Candidate, other: Candidate): boolean {
  const [left, right] = one.from < other.from ? [one, other] : [other, one];
  const isJoined =
    right.from === left.to + 1 && /^(?:,|and|or|&)$/u.test(left.view.units[left.to]?.key ?? '');
  return isJoined && isCompany(other.entry.instrument.kind) && !isPlainlyOther(one) && !isPlainlyOther(other);
}

/** Where only the company can be meant. */
const isMeant = (candidate: Candidate): boolean =>
  candidate.entry.form === 'reader' ||
  candidate.entry.length > 1 ||
  candidate.to > candidate.nameTo ||
  (standsForCompany(candidate) && !isDoubtfulForm(candidate));

const isPlainlyOther = (candidate: Candidate): boolean => isOfNature(candidate) || isQuoted(candidate);
