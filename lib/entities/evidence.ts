import { type ArticleFacts, isAfterPersonWord, SURE } from './article-facts';
import type { Candidate } from './candidates';
import type { Unit } from './units';
import { COMPANY_NOUNS, COMPANY_VERBS, FINANCE_WORDS, PLACE_NOUNS } from './word-lists';

/** Whether a candidate is a link, how sure, and why in plain words. */
export type Verdict = { confidence: number; reason: string } | undefined;

const PLACE_NOUNS_SMALL = new Set([
  'river',
  'rainforest',
  'forest',
  'jungle',
  'basin',
  'county',
  'household',
  'family',
  'era',
]);
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'its',
  'their',
  'our',
  'your',
  'his',
  'her',
  'my',
  'no',
  'any',
  'each',
]);

/** Weighs one candidate: what it is by itself, what stands beside it, and what the article says elsewhere. */
export function judge(candidate: Candidate, facts: ArticleFacts, sureNeighbours: number): Verdict {
  const { entry, view } = candidate;
  if (entry.form === 'reader') return { confidence: 1, reason: 'a name of yours' };
  if (entry.instrument.kind !== 'company' && entry.instrument.kind !== 'private')
    return judgeMarket(candidate, facts);
  if (isPartOfPersonOrPlace(candidate)) return undefined;
  const known = facts.established.get(entry.instrument.id);
  const hasLegalForm = candidate.to > candidate.nameTo;
  if (entry.prior >= SURE && !isDoubtfulForm(candidate)) return sureVerdict(candidate, known?.reason);
  if (isInsideLongerName(candidate)) return undefined;
  if (hasLegalForm) return { confidence: 0.97, reason: 'full name with its legal form' };
  if (known && entry.prior > 0) return { confidence: 0.95, reason: known.reason };
  if (facts.surnames.has(view.units[candidate.from]?.key ?? '') && entry.length === 1) return undefined;
  return weigh(candidate, facts, sureNeighbours);
}

function sureVerdict({ entry, to, nameTo }: Candidate, known: string | undefined): Verdict {
  if (to > nameTo) return { confidence: 0.99, reason: 'full name with its legal form' };
  if (entry.form === 'taught') return { confidence: 0.97, reason: known ?? 'named with its ticker' };
  if (entry.form === 'short')
    return { confidence: 0.92, reason: `short name; ${known ?? 'no other company has it'}` };
  return {
    confidence: entry.length > 1 ? 0.97 : 0.94,
    reason: entry.form === 'alias' ? 'well-known name' : 'full name',
  };
}

/** `Lowe` for `Lowe's`. */
const isDoubtfulForm = ({ entry, view, nameTo }: Candidate): boolean =>
  entry.possessive && !(view.units[nameTo - 1]?.possessive ?? false);

function judgeMarket({ entry, view, from, nameTo }: Candidate, facts: ArticleFacts): Verdict {
  const reason = 'name of a market';
  if (entry.prior >= SURE) return { confidence: 0.95, reason };
  const near = financeWordsNear(view.units, from, nameTo);
  return near > 0 || facts.established.has(entry.instrument.id)
    ? { confidence: 0.8, reason: 'everyday word, supported by finance words near' }
    : undefined;
}

/** `Tony Abbott`, `Ford County`, `Amazon river`: one word of a person's, a place's or an institution's name. */
function isPartOfPersonOrPlace({ view, entry, from, nameTo, to }: Candidate): boolean {
  if (entry.length > 1 || to > nameTo) return false;
  if (isAfterPersonWord(view.units, from)) return true;
  const next = view.units[nameTo];
  if (next === undefined || view.units[nameTo - 1]?.possessive) return false;
  return next.casing === 'lower' ? PLACE_NOUNS_SMALL.has(next.key) : PLACE_NOUNS.has(next.key);
}

/** Whether a capitalised stranger stands right before or after: then the name may be only a part of another. */
function isInsideLongerName({ view, from, to, nameTo }: Candidate): boolean {
  if (!view.capitalsTell || to > nameTo) return false;
  const { units } = view;
  const before = units[from - 1];
  const after = units[nameTo];
  const isOpen = !(units[nameTo - 1]?.possessive ?? false);
  return (isStranger(before) && from > 1) || (isOpen && isStranger(after));
}

function isStranger(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word' || unit.casing === 'lower') return false;
  return !COMPANY_NOUNS.has(unit.key) && !FINANCE_WORDS.has(unit.key) && unit.key.length > 1;
}

function weigh(candidate: Candidate, facts: ArticleFacts, sureNeighbours: number): Verdict {
  const { entry, view, from, nameTo } = candidate;
  if (entry.prior === 0) return undefined;
  const near = financeWordsNear(view.units, from, nameTo);
  const beside = besidePoints(view.units, from, nameTo);
  const repeated = (facts.counts.get(entry.instrument.id) ?? 0) >= 3 ? 2 : 0;
  const total =
    entry.prior + Math.min(near, 3) + beside + repeated + Math.min(sureNeighbours, 1) * 2 - doubts(candidate);
  if (total < SURE) return undefined;
  return {
    confidence: Math.min(0.93, 0.7 + 0.04 * (total - SURE)),
    reason: 'everyday word, supported by finance words near',
  };
}

const WINDOW = 10;

function financeWordsNear(units: readonly Unit[], from: number, to: number): number {
  const near = [...units.slice(Math.max(0, from - WINDOW), from), ...units.slice(to, to + WINDOW)];
  return near.filter(({ key, kind }) => FINANCE_WORDS.has(key) || (kind === 'number' && /[%$€£¥]/u.test(key)))
    .length;
}

/** What stands right beside: `shares of X`, `X shares`, `X's revenue`, `X said`. */
function besidePoints(units: readonly Unit[], from: number, to: number): number {
  const isPossessive = units[to - 1]?.possessive ?? false;
  const after = units[to];
  if (after && COMPANY_NOUNS.has(after.key)) return 5;
  if (isPossessive && units.slice(to, to + 3).some(({ key }) => COMPANY_NOUNS.has(key))) return 5;
  if (units[from - 1]?.key === 'of' && COMPANY_NOUNS.has(units[from - 2]?.key ?? '')) return 5;
  const verb = after && after.casing === 'lower' && COMPANY_VERBS.has(after.key) ? 2 : 0;
  return verb + (isPossessive ? 1 : 0);
}

function doubts({ view, from }: Candidate): number {
  const before = view.units[from - 1];
  const unclear = !view.capitalsTell || from === 0 ? 2 : 0;
  return unclear + (before && DETERMINERS.has(before.key) ? 4 : 0);
}
