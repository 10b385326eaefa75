import { entryIn } from '@/lib/util/is-object';
import type { Candidate } from './candidates';
import { keyOf } from './names';
import type { Unit } from './units';
import { COMPANY_NOUNS } from './word-lists';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Where people publish. */
const PLATFORMS = setOf(
  'facebook|instagram|linkedin|youtube|twitter|reddit|tiktok|whatsapp|snapchat|telegram|github|weibo',
);
/** Who reports news: those whose names are in no dictionary need no rule. */
const OUTLETS = setOf('bloomberg|new york times|nikkei|dow jones newswires|fox|fox news|thomson reuters');
/** Whose counts news is made of. */
const COUNTERS = setOf('gartner|morningstar|similarweb|s&p global|lseg|factset');

/** `posted Friday on`: what people do on a platform. */
const PUBLISHES = setOf(
  'wrote|writes|posted|posts|tweeted|said|says|shared|published|announced|confirmed|uploaded|streamed|follow',
);
const PUBLISHED = setOf('post|posts|video|message|account|livestream');
/** Behind an outlet's name they are the rest of it. */
const MEDIA = setOf('news|television|tv|radio|newspaper|daily|magazine|businessweek|asia');
const REPORTS = setOf('reported|reports|said|says|wrote|writes|cited');
const ADVERBS = setOf('first|earlier|also|has|had|previously');
/** Behind a name they say what it made or counted. */
const WORKS = setOf('report|interview|survey|poll|data|article|op-ed|calculations|estimates|figures');
/** Before a name, with the words that may stand before them: `data from X`, `told X`. */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  told: setOf(''),
  citing: setOf(''),
  to: setOf('according|statement|spoke|speaking|confirmed'),
  with: setOf('interview|spoke|speaking'),
  by: setOf('reported|published|surveyed|polled|compiled|cited|interviewed|seen|reviewed|data|survey'),
  from: setOf('data|figures|estimates|numbers|research'),
};

/**
 * Whether a name says only where something was said or who counted it: `wrote on LinkedIn`, `Bloomberg News reported`,
 * `data from S&P Global`. What is told there of the company itself is news: `New York Times reported a profit`.
 */
export function isSource({ entry, view: { units }, from, to, nameTo }: Candidate): boolean {
  if (entry.form === 'reader' || to > nameTo) return false;
  const key = keyOf(units.slice(units[from]?.key === 'the' ? from + 1 : from, nameTo));
  if (PLATFORMS.has(key)) return isPlatform(units, from, nameTo);
  const reports = OUTLETS.has(key);
  if (!reports && !COUNTERS.has(key)) return false;
  return isCited(units, from, nameTo) || (reports && isReporting(units, nameTo));
}

/** As many words between the verb and its `on` at most: `wrote in a post on`. */
const REACH = 4;
/** As many words in a list of platforms at most: `on LinkedIn, Facebook and YouTube`. */
const MAX_LIST_UNITS = 8;

/** `wrote on LinkedIn`, `in a Facebook post`; but `said on Facebook's growth`. */
function isPlatform(units: readonly Unit[], from: number, nameTo: number): boolean {
  const next = units[nameTo]?.key ?? '';
  if (PUBLISHED.has(next) && /^(?:an?|his|her|their|its)$/u.test(units[from - 1]?.key ?? '')) return true;
  if (units[nameTo - 1]?.possessive || COMPANY_NOUNS.has(next)) return false;
  const on = startOfList(units, from) - 1;
  return (
    units[on]?.key === 'on' && units.slice(Math.max(0, on - REACH), on).some(({ key }) => PUBLISHES.has(key))
  );
}

/** Where the list of capitalized words begins that a name stands in. */
function startOfList(units: readonly Unit[], from: number): number {
  let start = from;
  while (from - start < MAX_LIST_UNITS && isListed(units[start - 1])) start--;
  return start;
}

const isListed = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.key === ',' || unit.key === 'and' || unit.key === 'or' || /initial|upper/u.test(unit.casing));

/** `told the New York Times`, `surveyed by Bloomberg`, `a Bloomberg survey`. */
function isCited(units: readonly Unit[], from: number, nameTo: number): boolean {
  if (WORKS.has(units[nameTo]?.key ?? '')) return true;
  const before = units[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const leads = entryIn(BEFORE, units[before]?.key ?? '');
  return leads !== undefined && (leads.has('') || leads.has(units[before - 1]?.key ?? ''));
}

/** `Bloomberg News`, `the New York Times first reported`; but `Bloomberg reported higher sales`. */
function isReporting(units: readonly Unit[], nameTo: number): boolean {
  if (MEDIA.has(units[nameTo]?.key ?? '') || MEDIA.has(units[nameTo + 1]?.key ?? '')) return true;
  const verb = ADVERBS.has(units[nameTo]?.key ?? '') ? nameTo + 1 : nameTo;
  return REPORTS.has(units[verb]?.key ?? '') && !tellsOfItself(units, verb + 1);
}

/** As far behind the verb as a company's own figure stands. */
const FIGURE_REACH = 4;

function tellsOfItself(units: readonly Unit[], from: number): boolean {
  const behind = units.slice(from, from + FIGURE_REACH);
  const named = behind.findIndex(({ casing }) => casing === 'initial' || casing === 'upper');
  return (named < 0 ? behind : behind.slice(0, named)).some(({ key }) => key === 'it' || OWN.has(key));
}

const OWN = new Set([...COMPANY_NOUNS, 'quarterly', 'net', 'loss', 'subscribers', 'its']);
