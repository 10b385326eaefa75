import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { refersByNoun } from './referring-nouns';
import { followsSuit, isGiver, isHouse, isVoice, speaksOfViews, type Told, toldBy } from './views';

/** So many sentences after another's view a house may follow suit. */
const SUIT_WITHIN = 2;

/** So many sentences after its rating a house that says something goes on about what it rated. */
const GOES_ON = 4;

/**
 * The mentions of houses that give their view of somebody else: nothing that the sentence says is said of them. After
 * a rating what the house says is its reason ("JPMorgan cut Nike to sell. JPMorgan said margins would fall").
 * Linear in tokens and mentions; `bySentence` in the order of the sentences, each one's mentions in theirs.
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
    const ask = askOf(sentences[at]!, here);
    const mayFollow = at - lastRating <= SUIT_WITHIN;
    for (const house of houses) {
      if (givesView(house, ask, at, rated) || (mayFollow && followsSuit(sentences[at]!, house)))
        views.add(house);
      if (rated.get(house.instrument.id) === at) lastRating = at;
    }
  }
  return views;
}

/** @param rated for each house, the last sentence in which it rated; noted here */
function givesView(house: LinkedMention, ask: Questions, at: number, rated: Map<string, number>): boolean {
  const { id } = house.instrument;
  const goesOn = at - (rated.get(id) ?? -Infinity) <= GOES_ON;
  if (!ask.rates(house)) return ask.tells(house, goesOn);
  rated.set(id, at);
  return true;
}

interface Questions {
  rates: (house: LinkedMention) => boolean;
  /** Whether it says something of another, as it does by itself where it goes on about what it rated. */
  tells: (house: LinkedMention, goesOn: boolean) => boolean;
}

/** What may be asked of the houses of one sentence; the sentence itself is looked at once. */
function askOf(sentence: DocumentSentence, here: readonly LinkedMention[]): Questions {
  const ofViews = speaksOfViews(sentence);
  const isOfAnother =
    new Set(here.map(({ instrument }) => instrument.id)).size > 1 || refersByNoun(sentence.tokens);
  const next = new Map(here.map((mention, i) => [mention, here[i + 1]]));
  return {
    rates: (house) => {
      if (isVoice(sentence, house)) return true;
      if (!ofViews || !isGiver(sentence, house)) return false;
      return isOfAnother || !toldBy(sentence, house)?.isOfItself;
    },
    tells: (house, goesOn) => {
      const told = toldBy(sentence, house);
      if (told === undefined || told.isOfItself) return false;
      return goesOn || told.isOfStock || isOfNamed(told, next.get(house));
    },
  };
}

/** So far behind "said" the name of another is what is spoken of. */
const SUBJECT_WITHIN = 40;

/** "Citi said Apple would gain", "Citi expects margins at Apple to fall"; but "Citi said profit fell 5%, as at UBS". */
const isOfNamed = ({ from, isExpected, isOfFigure }: Told, next: LinkedMention | undefined): boolean =>
  next !== undefined && !isOfFigure && (isExpected || next.start - from < SUBJECT_WITHIN);
