import { entryIn } from '@/lib/util/is-object';
import type { Candidate } from './candidates';
import { keyOf } from './names';
import type { Unit } from './units';
import { COMPANY_NOUNS } from './word-lists';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Platforms where people publish. */
const PLATFORMS = setOf(
  'facebook|instagram|linkedin|youtube|twitter|reddit|tiktok|whatsapp|snapchat|telegram|github|weibo',
);
/** News outlets; only those with names in the dictionary need a rule. */
const OUTLETS = setOf('bloomberg|new york times|nikkei|dow jones newswires|fox|fox news|thomson reuters');
/** Companies whose data is cited in news. */
const COUNTERS = setOf('gartner|morningstar|similarweb|s&p global|lseg|factset');

/** Verbs for publishing on a platform: `posted Friday on`. */
const PUBLISHES = setOf(
  'wrote|writes|posted|posts|tweeted|said|says|shared|published|announced|confirmed|uploaded|streamed|follow',
);
const PUBLISHED = setOf('post|posts|video|message|account|livestream');
/** Words that complete an outlet's name. */
const MEDIA = setOf('news|television|tv|radio|newspaper|daily|magazine|businessweek|asia');
const REPORTS = setOf('reported|reports|said|says|wrote|writes|cited');
const ADVERBS = setOf('first|earlier|also|has|had|previously');
/** Words after a name for something it published or measured. */
const WORKS = setOf('report|interview|survey|poll|data|article|op-ed|calculations|estimates|figures');
/** Words before a source's name -> the words that may precede them (empty for any): `data from X`, `told X`. */
const BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  told: setOf(''),
  citing: setOf(''),
  to: setOf('according|statement|spoke|speaking|confirmed'),
  with: setOf('interview|spoke|speaking'),
  by: setOf('reported|published|surveyed|polled|compiled|cited|interviewed|seen|reviewed|data|survey'),
  from: setOf('data|figures|estimates|numbers|research'),
};

/**
 * Whether a name only tells where something was published or who measured it: `wrote on LinkedIn`,
 * `Bloomberg News reported`, `data from S&P Global`. News about the company itself does not count:
 * `New York Times reported a profit`.
 */
export function isSource({ entry, view: { units }, from, to, nameTo }: Candidate): boolean {
  if (entry.form === 'reader' || to > nameTo) return false;
  const key = keyOf(units.slice(units[from]?.key === 'the' ? from + 1 : from, nameTo));
  if (PLATFORMS.has(key)) return isPlatform(units, from, nameTo);
  const reports = OUTLETS.has(key);
  if (!reports && !COUNTERS.has(key)) return false;
  return isCited(units, from, nameTo) || (reports && isReporting(units, nameTo));
}

/** How many units before `on` are searched for the verb: `wrote in a post on`. */
const REACH = 4;
/** Maximum number of units in a list of platforms: `on LinkedIn, Facebook and YouTube`. */
const MAX_LIST_UNITS = 8;

/**
 * Whether the name is a place of publication: `wrote on LinkedIn`, `in a Facebook post`; not `said on Facebook's
 * growth`.
 */
function isPlatform(units: readonly Unit[], from: number, nameTo: number): boolean {
  const next = units[nameTo]?.key ?? '';
  if (PUBLISHED.has(next) && /^(?:an?|his|her|their|its)$/u.test(units[from - 1]?.key ?? '')) return true;
  if (units[nameTo - 1]?.possessive || COMPANY_NOUNS.has(next)) return false;
  const on = startOfList(units, from) - 1;
  return (
    units[on]?.key === 'on' && units.slice(Math.max(0, on - REACH), on).some(({ key }) => PUBLISHES.has(key))
  );
}

/** Where the list of capitalized words containing the name begins. */
function startOfList(units: readonly Unit[], from: number): number {
  let start = from;
  while (from - start < MAX_LIST_UNITS && isListed(units[start - 1])) start--;
  return start;
}

const isListed = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.key === ',' || unit.key === 'and' || unit.key === 'or' || /initial|upper/u.test(unit.casing));

/** How many units after a name may hold its survey: `S&P Global's flash US composite PMI`. */
const SURVEY_REACH = 6;

/** Whether the name is cited: `told the New York Times`, `surveyed by Bloomberg`, `a Bloomberg survey`. */
function isCited(units: readonly Unit[], from: number, nameTo: number): boolean {
  if (WORKS.has(units[nameTo]?.key ?? '')) return true;
  if (units.slice(nameTo, nameTo + SURVEY_REACH).some(({ key }) => key === 'pmi' || key === 'pmis'))
    return true;
  const before = units[from - 1]?.key === 'the' ? from - 2 : from - 1;
  const leads = entryIn(BEFORE, units[before]?.key ?? '');
  return leads !== undefined && (leads.has('') || leads.has(units[before - 1]?.key ?? ''));
}

/**
 * Whether an outlet reports on others: `Bloomberg News`, `the New York Times first reported`; not `Bloomberg
 * reported higher sales`.
 */
function isReporting(units: readonly Unit[], nameTo: number): boolean {
  if (MEDIA.has(units[nameTo]?.key ?? '') || MEDIA.has(units[nameTo + 1]?.key ?? '')) return true;
  const verb = ADVERBS.has(units[nameTo]?.key ?? '') ? nameTo + 1 : nameTo;
  return REPORTS.has(units[verb]?.key ?? '') && !tellsOfItself(units, verb + 1);
}

/** How many units after the verb are searched for the company's own figures. */
const FIGURE_REACH = 4;

function tellsOfItself(units: readonly Unit[], from: number): boolean {
  const behind = units.slice(from, from + FIGURE_REACH);
  const named = behind.findIndex(({ casing }) => casing === 'initial' || casing === 'upper');
  return (named < 0 ? behind : behind.slice(0, named)).some(({ key }) => key === 'it' || OWN.has(key));
}

const OWN = new Set([...COMPANY_NOUNS, 'quarterly', 'net', 'loss', 'subscribers', 'its']);
