import { wordSet } from '@/lib/util/word-set';
import type { Candidate } from './candidates';
import type { Unit } from './units';

/** Whether a thing has the name, alone or with the words beside it: `RTX 5070`, `FedEx Cup`, `Long Tesla Daily ETF`. */
export const isThing = (candidate: Candidate): boolean =>
  isCompound(candidate) || isContest(candidate) || isLeveragedFund(candidate) || isProduct(candidate);

/** The words right before or after a name with which it means something else. */
interface Compound {
  before?: RegExp;
  after?: RegExp;
}

/** Compounds by the company's name. */
const COMPOUNDS: ReadonlyMap<string, Compound> = new Map<string, Compound>([
  ['adobe', { after: /^(?:bricks?|houses?|homes|huts?|walls?|buildings?|church)$/u }],
  ['apple', { before: /^big$/u, after: /^(?:pies?|cakes?|tarts?|sauce|strudel|picking|pickers?)$/u }],
  ['caterpillar', { after: /^(?:seasons?|larvae|infestations?|outbreaks?)$/u }],
  ['circle', { after: /^k$/u }],
  ['intel', { after: /^(?:community|agency|agencies|briefings?|gathering)$/u }],
  [
    'rtx',
    {
      before: /^(?:geforce|quadro)$/u,
      after: /^(?:\d{2,4}|pro|cards?|gpus?|graphics|generation|series)$/u,
    },
  ],
  ['target', { before: /^price$/u, after: /^(?:price|prices|dates?)$/u }],
  ['tesla', { after: /^coils?$/u }],
  [
    'visa',
    {
      before: /^(?:student|tourist|visitor|work|transit|entry|travel|schengen)$/u,
      after:
        /^(?:applications?|applicants?|waivers?|bans?|curbs|restrictions|quotas?|overstays?|overstayers|interviews?|backlogs?|requirements?|lottery|regime|renewals?|extensions?|revocations?)$/u,
    },
  ],
]);

/** Whether a word beside the name gives it another meaning: `Circle K`, `RTX 5070`, `Tesla coils`. */
export function isCompound({ entry, view: { units }, from, nameTo }: Candidate): boolean {
  const compound = entry.length === 1 ? COMPOUNDS.get(units[from]?.key ?? '') : undefined;
  if (compound === undefined || units[from]?.possessive) return false;
  const [before, after] = [units[from - 1]?.key ?? '', units[nameTo]?.key ?? ''];
  return (compound.before?.test(before) || compound.after?.test(after)) ?? false;
}

/** Sports contests that sponsors name; the units of `Pro-Am` are two. */
const CONTESTS = wordSet(
  'cup open championship championships invitational marathon masters playoffs am derby prix bowl',
);
/** Contests that companies only supply or advertise at: `Nike World Cup shirts`, `Pepsi Super Bowl ads`. */
const UNSOLD = wordSet('super world winners champions');
/** How many capitalized words may stand between the sponsor and the contest: `Waste Management Phoenix Open`. */
const MAX_BETWEEN = 3;

/** Whether the name is a sponsor's in that of a contest: `the FedEx Cup`, `a Chevron Houston Marathon runner`. */
function isContest({ view: { units, capitalsTell }, from, nameTo }: Candidate): boolean {
  if (!capitalsTell || units[nameTo - 1]?.possessive) return false;
  for (let at = nameTo; at <= nameTo + MAX_BETWEEN; at++) {
    const unit = units[at];
    if (!isCapitalized(unit) || UNSOLD.has(unit.key)) return false;
    if (!CONTESTS.has(unit.key)) continue;
    // A bowl is also a dish, and `Red Cup Day` a sale.
    return (unit.key !== 'bowl' || units[from - 1]?.key === 'the') && !goesOn(units[at + 1]);
  }
  return false;
}

const isCapitalized = (unit: Unit | undefined): unit is Unit =>
  unit?.kind === 'word' && unit.casing !== 'lower';

const goesOn = (next: Unit | undefined): boolean => isCapitalized(next) && !CONTESTS.has(next.key);

const LEVERAGE = wordSet('long short bull bear ultra inverse daily');
const FUNDS = wordSet('etf etfs etn etns etp etps bull bear');
/** How many units after the name are searched for the fund's kind: `Long Tesla Daily Target ETF`. */
const FUND_REACH = 4;

/** Whether the name is that of the only share in a leveraged fund: `T-Rex 2X Long Tesla Daily Target ETF`. */
function isLeveragedFund({ view: { units }, from, nameTo }: Candidate): boolean {
  const before = units[from - 1];
  if (before === undefined || before.casing === 'lower') return false;
  if (!LEVERAGE.has(before.key) && !/^\d(?:\.\d+)?x$/u.test(before.key)) return false;
  const behind = units.slice(nameTo, nameTo + FUND_REACH);
  const kind = behind.findIndex(({ key }) => FUNDS.has(key));
  return kind >= 0 && behind.slice(0, kind + 1).every(isCapitalized);
}

/** Kinds of products that have names of their own. */
const PRODUCTS = wordSet(
  'browser app chatbot assistant smartphone phone tablet laptop console headset drug pill vaccine suv sedan pickup game show series film model robot',
);

/** Whether a doubtful name is a product's: `its own browser, Comet, and`. */
function isProduct({ view: { units }, entry, from }: Candidate): boolean {
  return entry.prior < SURE_NAME && units[from - 1]?.key === ',' && PRODUCTS.has(units[from - 2]?.key ?? '');
}

/** From this prior on, a name is not taken for a product or, if it has several words, a town. */
export const SURE_NAME = 8;
