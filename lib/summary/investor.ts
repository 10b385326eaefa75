import type { InvestorClause, LinkedMention } from '@/lib/model';
import { groupBy } from '@/lib/util/group-by';
import { isResolved, repetition, shortlist, telling } from './choice';
import { applyEdits, type Edit } from './edits';
import { leadOf, type Ranked, spreadOf, standsAlone } from './rank';
import { ROLES, type Role } from './roles';
import { deletionsIn } from './shorten';
import { introducesCompany, tickerEdits } from './tickers';

/** The paragraph's length in words: it grows to `ENOUGH_WORDS` and never exceeds `MAX_WORDS`. */
const ENOUGH_WORDS = 120;
const MAX_WORDS = 175;

/** Bonuses for naming a listed company, giving amounts and coming early, as shares of the spread of worths. */
const NAMED_BONUS = 0.6;
const NUMBER_BONUS = 0.4;
const EARLY_BONUS = 0.6;
const EARLY_SENTENCES = 6;
const SAME_THING = 0.7;
/** Number of best sentences considered; enough to fill every role in any article. */
const SHORTLIST = 100;

interface Draft {
  ranked: Ranked;
  value: number;
  /** What can be left out; `words` counts the words left after that. */
  deletions: Edit[];
  words: number;
}

/**
 * The paragraph for a shareholder, sentence by sentence in reading order. It picks the news first, then the best
 * sentence for each role (numbers, a voice, risk or counter-view, outlook), then the best of the rest.
 * Sentences are only shortened; a symbol in brackets is the only addition.
 */
export function investorClauses(
  ranked: readonly Ranked[],
  mentions: readonly LinkedMention[],
): InvestorClause[] {
  const inSentence = groupBy(mentions, ({ sentence }) => sentence);
  const drafts = draftsOf(ranked, inSentence);
  const introduced = new Set<string>();
  return choose(drafts, leadOf(ranked)).map((draft) => {
    const { index } = draft.ranked.candidate.sentence;
    return { text: clauseText(draft, inSentence.get(index) ?? [], introduced), sentence: index };
  });
}

function draftsOf(
  ranked: readonly Ranked[],
  mentions: ReadonlyMap<number, readonly LinkedMention[]>,
): Draft[] {
  const spread = spreadOf(ranked.map(({ worth }) => worth));
  const whole = shortlist(ranked, SHORTLIST).filter(
    ({ candidate: { text } }) => standsAlone(text) && !text.includes('?'),
  );
  return telling(whole)
    .map((each) => {
      const { text, sentence } = each.candidate;
      const named = mentions.get(sentence.index)?.some(({ instrument }) => instrument.symbol !== undefined);
      const early = EARLY_BONUS * Math.exp(-each.order / EARLY_SENTENCES);
      const bonus = (named ? NAMED_BONUS : 0) + (ROLES.numbers.test(text) ? NUMBER_BONUS : 0) + early;
      const deletions = deletionsIn(text);
      const words = countWords(applyEdits(text, deletions));
      return { ranked: each, value: each.worth + bonus * spread, deletions, words };
    })
    .sort((a, b) => b.value - a.value);
}

const countWords = (text: string) => text.split(/\s+/).length;

function choose(drafts: readonly Draft[], lead: Ranked | undefined): Draft[] {
  const chosen: Draft[] = [];
  const total = () => chosen.reduce((sum, { words }) => sum + words, 0);
  const add = (wanted: (draft: Draft) => boolean) => {
    const next = drafts.find(
      (draft) => wanted(draft) && total() + draft.words <= MAX_WORDS && isNew(draft, chosen),
    );
    if (next) chosen.push(next);
    return next !== undefined;
  };
  add(({ ranked }) => lead === undefined || ranked === lead);
  for (const role of Object.keys(ROLES) as Role[]) {
    if (!chosen.some((draft) => plays(draft, role))) add((draft) => plays(draft, role));
  }
  while (total() < ENOUGH_WORDS && add(() => true));
  return chosen.sort((a, b) => a.ranked.order - b.ranked.order);
}

const plays = ({ ranked }: Draft, role: Role) => ROLES[role].test(ranked.candidate.text);

function isNew(draft: Draft, chosen: readonly Draft[]): boolean {
  const others = chosen.map(({ ranked }) => ranked);
  return (
    !chosen.includes(draft) &&
    isResolved(draft.ranked, others) &&
    repetition(draft.ranked, others) <= SAME_THING
  );
}

function clauseText(
  { ranked, deletions: possible }: Draft,
  mentions: readonly LinkedMention[],
  introduced: Set<string>,
): string {
  const { text, start } = ranked.candidate;
  const deletions = possible.filter((edit) => !introducesCompany(text, start, edit, mentions, introduced));
  const insertions = tickerEdits(text, start, mentions.filter(isOutside(deletions, start)), introduced);
  return withOneStop(applyEdits(text, [...deletions, ...insertions]));
}

/** Drops a doubled full stop: "Fiserv, Inc. (NYSE: FI)." without its bracket would end with two. */
const withOneStop = (text: string) => text.replace(/(?<!\.)\.\.$/u, '.');

/** Whether a mention survives the deletions: a name inside a deleted bracket goes with it. */
const isOutside = (deletions: readonly Edit[], offset: number) => (mention: LinkedMention) =>
  !deletions.some(({ start, end }) => mention.start - offset < end && mention.end - offset > start);
