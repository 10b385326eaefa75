import { isCompany } from '@/lib/model/is-company';
import { FINANCE_WORDS } from '@/lib/text';
import { wordSet } from '@/lib/util/word-set';
import { type ArticleFacts, SURE } from './article-facts';
import type { Candidate, Verdict } from './candidates';
import { isGrade, looksLikeGrade } from './credit-ratings';
import { judgeMarket } from './judge-market';
import { standsForCompany } from './openings';
import { financeWordsNear, isDoubtfulForm, isInsideLongerName, isOfAnother, isQuoted } from './surroundings';
import type { Unit } from './units';
import { COMPANY_NOUNS, COMPANY_OBJECTS, COMPANY_PLANS, COMPANY_VERBS } from './word-lists';

/** The other nearly certain companies of a sentence. */
export interface Neighbours {
  companies: number;
  /** Whether the candidate is in a list with one of them. */
  isListed: boolean;
}

const DETERMINERS = wordSet('a an the this that these its their our your his her my no any each');

/** Judges a candidate by its name, the words around it, and the rest of the article. */
export function judge(candidate: Candidate, facts: ArticleFacts, neighbours: Neighbours): Verdict {
  const { form, instrument } = candidate.entry;
  if (form === 'reader') return { confidence: 1, reason: 'a name of yours' };
  if (isCompany(instrument.kind)) return judgeCompany(candidate, facts, neighbours);
  return judgeMarket(candidate, facts);
}

function judgeCompany(candidate: Candidate, facts: ArticleFacts, neighbours: Neighbours): Verdict {
  const { entry } = candidate;
  if (isOther(candidate, facts)) return undefined;
  const isPart = isInsideLongerName(candidate);
  if (entry.form === 'opening') return isPart ? undefined : judgeOpening(candidate, facts);
  if (isPart && (entry.form === 'short' || entry.prior < SURE)) return undefined;
  const known = facts.established.get(entry.instrument.id);
  if (entry.prior >= SURE && !isDoubtfulForm(candidate) && !isDoubtfulShort(candidate, facts))
    return sureVerdict(candidate, known?.reason);
  if (candidate.to > candidate.nameTo) return { confidence: 0.97, reason: 'full name with its legal form' };
  if (known && entry.prior > 0 && !isPlainOpening(candidate))
    return { confidence: 0.95, reason: known.reason };
  if (isSurnameHere(candidate, facts) && !isNamedAsCompany(candidate)) return undefined;
  return weigh(candidate, facts, neighbours);
}

const isOther = (candidate: Candidate, facts: ArticleFacts): boolean =>
  isOfAnother(candidate) ||
  (!facts.isBusiness && isQuoted(candidate)) ||
  isCreditRating(candidate, facts) ||
  isOfOtherForm(candidate, facts);

/** Legal forms that are not spelled out after a shortened name. */
const SPELT_OUT = wordSet('corporation company limited');

/**
 * Whether the legal form points to another company: `Boyd Corporation` is not Boyd Gaming, unless the article
 * names Boyd Gaming too.
 */
const isOfOtherForm = ({ entry, view, to, nameTo }: Candidate, { established }: ArticleFacts): boolean =>
  entry.form === 'short' &&
  to > nameTo &&
  SPELT_OUT.has(view.units[to - 1]?.key ?? '') &&
  !established.has(entry.instrument.id);

/** Accepts `Next said` and `shares in Next`, but not `next week` or `American customers`. */
function judgeOpening(candidate: Candidate, { openings, established }: ArticleFacts): Verdict {
  const { entry, view, from } = candidate;
  const { id } = entry.instrument;
  const known = established.get(id);
  if (known === undefined || openings.get(view.units[from]?.key ?? '') !== id) return undefined;
  return standsForCompany(candidate) ? { confidence: 0.9, reason: known.reason } : undefined;
}

/**
 * Whether to read this as a credit grade: it looks like one, and no such company is established or ratings are
 * near.
 */
function isCreditRating(
  { entry, view: { units }, from, to }: Candidate,
  { established }: ArticleFacts,
): boolean {
  const unit = units[from];
  if (unit === undefined || to - from > 1 || !looksLikeGrade(unit)) return false;
  return !established.has(entry.instrument.id) || isGrade(units, from);
}

const isSurnameHere = ({ entry, view, from }: Candidate, { surnames }: ArticleFacts): boolean =>
  entry.length === 1 && surnames.has(view.units[from]?.key ?? '');

/**
 * Whether this is a short name of a company not established elsewhere, and a person has it or the article is not
 * about business.
 */
function isDoubtfulShort(candidate: Candidate, facts: ArticleFacts): boolean {
  const { form, instrument } = candidate.entry;
  if (form !== 'short' || facts.established.has(instrument.id)) return false;
  return !facts.isBusiness || isSurnameHere(candidate, facts);
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

const EVERYDAY = 4;
const AUXILIARIES = wordSet(
  'would could may might should had did does also kept and or to in on of for at as',
);

/**
 * Whether this is an everyday word that opens a sentence and modifies the next word: `Progressive politicians`.
 */
function isPlainOpening({ entry, view, from, nameTo }: Candidate): boolean {
  const next = view.units[nameTo];
  if (entry.prior > EVERYDAY || from > 0 || next?.casing !== 'lower' || view.units[from]?.possessive)
    return false;
  return !(COMPANY_VERBS.has(next.key) || COMPANY_NOUNS.has(next.key) || AUXILIARIES.has(next.key));
}

/** Points deducted from an everyday word if the article is not about business. */
const OTHER_SUBJECT = 4;

function weigh(candidate: Candidate, facts: ArticleFacts, neighbours: Neighbours): Verdict {
  const { entry, view, from, nameTo } = candidate;
  if (entry.prior === 0) return undefined;
  const near = financeWordsNear(view.units, from, nameTo);
  // In other articles this is no evidence: everyday words recur and appear together anyway.
  const elsewhere = facts.isBusiness ? evidenceElsewhere(candidate, facts, neighbours) : 0;
  const subject = facts.isBusiness ? 0 : OTHER_SUBJECT;
  const evidence = Math.min(near, 3) + besidePoints(candidate) + elsewhere - doubts(candidate) - subject;
  const total = entry.prior + evidence;
  if (total < SURE) return undefined;
  return {
    confidence: Math.min(0.93, 0.7 + 0.04 * (total - SURE)),
    reason: 'everyday word, supported by finance words near',
  };
}

/** Points for repeated mentions, other companies in the article, and nearly certain ones in the same sentence. */
function evidenceElsewhere(
  { entry }: Candidate,
  facts: ArticleFacts,
  { companies, isListed }: Neighbours,
): number {
  const repeated = (facts.counts.get(entry.instrument.id) ?? 0) >= 3 ? 2 : 0;
  const context = Math.min(2, Math.floor(facts.established.size / 2));
  return repeated + context + (companies > 0 ? 2 : 0) + (isListed ? 3 : 0);
}

/** Whether the words around name X as a company: `shares of X`, `X shares`, `X's quarterly revenue`. */
function isNamedAsCompany({ view: { units }, from, nameTo }: Candidate): boolean {
  const reach = units[nameTo - 1]?.possessive ? 3 : 1;
  if (units.slice(nameTo, nameTo + reach).some(({ key }) => COMPANY_NOUNS.has(key))) return true;
  return units[from - 1]?.key === 'of' && COMPANY_NOUNS.has(units[from - 2]?.key ?? '');
}

/** Points for adjacent words: things only companies have, or a company verb and its object. */
function besidePoints(candidate: Candidate): number {
  if (isNamedAsCompany(candidate)) return 5;
  const { units } = candidate.view;
  const isPossessive = units[candidate.nameTo - 1]?.possessive ?? false;
  const at = afterInsertion(units, candidate.nameTo);
  const behind = units.slice(at + 1, at + REACH);
  const objects = behind.filter(({ key }) => COMPANY_OBJECTS.has(key)).length;
  const hasObject =
    objects > 0 ||
    behind.some(({ key }) => FINANCE_WORDS.has(key)) ||
    behind.slice(0, MOVE_REACH).some(({ key }) => key.endsWith('%') || STANDS.has(key));
  const subject = isSubject(candidate) ? (hasObject ? 5 : 2) : 0;
  return subject + Math.min(2, objects) + (isPossessive ? 1 : 0);
}

/** How many units after a name are searched for the verb's object. */
const REACH = 7;
/** How many units after a verb are searched for the size of a move: `slid another 10%`. */
const MOVE_REACH = 2;
/** Words for how a share price stands: `was flat`, `ended little changed`. */
const STANDS = wordSet('flat unchanged changed higher lower weaker firmer steady');

/** Whether X is the subject of a company verb: `X cuts`, `X to cut`, `X in talks`, `X, which owns Y, cuts`. */
function isSubject({ view: { units, capitalsTell }, nameTo }: Candidate): boolean {
  const at = afterInsertion(units, nameTo);
  const [after, second] = [units[at], units[at + 1]];
  if (after === undefined) return false;
  // Headlines in title case capitalize verbs too.
  if (after.casing !== 'lower' && capitalsTell) return false;
  if (after.key === 'to') return COMPANY_PLANS.has(second?.key ?? '');
  return COMPANY_VERBS.has(after.key) || (after.key === 'in' && second?.key === 'talks');
}

/** Where the sentence continues after `, which owns Y,` or `— the owner of Y —`. */
function afterInsertion(units: readonly Unit[], at: number): number {
  const mark = units[at]?.key ?? '';
  if (!/^[,—–-]$/u.test(mark) || units[at + 1]?.casing !== 'lower') return at;
  const length = units.slice(at + 1, at + MAX_INSERTION).findIndex(({ key }) => key === mark);
  return length > 1 ? at + length + 2 : at;
}

const MAX_INSERTION = 16;

function doubts({ view, from }: Candidate): number {
  const before = view.units[from - 1];
  const unclear = !view.capitalsTell ? 2 : from === 0 ? 1 : -1;
  return unclear + (before && DETERMINERS.has(before.key) ? 4 : 0);
}
