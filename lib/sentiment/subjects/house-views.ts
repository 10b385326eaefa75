import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { refersByNoun } from './referring-nouns';
import { followsSuit, isGiver, isHouse, isVoice, type Statement, speaksOfViews, statementBy } from './views';

/**
 * Most sentences between one house's rating and another that follows suit. A house is a bank, broker or rating agency.
 */
const SUIT_WITHIN = 2;

/** For this many sentences after its rating, what a house says is about the company that it rated. */
const GOES_ON = 4;

/**
 * The mentions of houses that give their view of another company, so that the sentence says nothing about the house.
 * This includes the reasons after a rating: "JPMorgan cut Nike to sell. JPMorgan said margins would fall". Linear in
 * tokens and mentions; `bySentence` is in sentence order, with each sentence's mentions in text order.
 */
export function viewsOfOthers(
  sentences: readonly DocumentSentence[],
  bySentence: ReadonlyMap<number, readonly LinkedMention[]>,
): ReadonlySet<LinkedMention> {
  const views = new Set<LinkedMention>();
  const rated = new Map<string, number>();
  let lastRating = -Infinity;
  for (const [at, here] of bySentence) {
    const houses = here.filter(isHouse);
    if (houses.length === 0) continue;
    const checks = checksOf(sentences[at]!, here);
    const mayFollow = at - lastRating <= SUIT_WITHIN;
    for (const house of houses) {
      if (givesView(house, checks, at, rated) || (mayFollow && followsSuit(sentences[at]!, house)))
        views.add(house);
      if (rated.get(house.instrument.id) === at) lastRating = at;
    }
  }
  return views;
}

/** @param rated the last sentence in which each house gave a rating; updated here */
function givesView(
  house: LinkedMention,
  checks: HouseChecks,
  at: number,
  rated: Map<string, number>,
): boolean {
  const { id } = house.instrument;
  const goesOn = at - (rated.get(id) ?? -Infinity) <= GOES_ON;
  if (!checks.rates(house)) return checks.describesOther(house, goesOn);
  rated.set(id, at);
  return true;
}

interface HouseChecks {
  /** Whether a house gives a rating. */
  rates: (house: LinkedMention) => boolean;
  /** Whether a house says something about another company; `goesOn`: it gave a rating shortly before. */
  describesOther: (house: LinkedMention, goesOn: boolean) => boolean;
}

/** The tests for the houses of one sentence; what depends on the sentence alone is computed once. */
function checksOf(sentence: DocumentSentence, here: readonly LinkedMention[]): HouseChecks {
  const ofViews = speaksOfViews(sentence);
  const isOfAnother =
    new Set(here.map(({ instrument }) => instrument.id)).size > 1 || refersByNoun(sentence.tokens);
  const next = new Map(here.map((mention, i) => [mention, here[i + 1]]));
  return {
    rates: (house) => {
      if (isVoice(sentence, house)) return true;
      if (!ofViews || !isGiver(sentence, house)) return false;
      return isOfAnother || !statementBy(sentence, house)?.isOfItself;
    },
    describesOther: (house, goesOn) => {
      const statement = statementBy(sentence, house);
      if (statement === undefined || statement.isOfItself) return false;
      return goesOn || statement.isOfStock || isOfNamed(statement, next.get(house));
    },
  };
}

/** A name within this many characters after "said" is the subject of what is said. */
const SUBJECT_WITHIN = 40;

/**
 * Whether a house speaks about the next name: "Citi said Apple would gain"; not "Citi said profit fell 5%, as at UBS".
 */
const isOfNamed = ({ from, isExpected, isOfFigure }: Statement, next: LinkedMention | undefined): boolean =>
  next !== undefined && !isOfFigure && (isExpected || next.start - from < SUBJECT_WITHIN);
