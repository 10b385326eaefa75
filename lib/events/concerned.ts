import type { DocumentSentence, LinkedMention } from '@/lib/model';
import type { EventType } from './event-types';

/** Wording around a name that makes it the source of the news, not the one whom it concerns. */
const SOURCE = {
  before:
    /(?:\b(?:analysts?|economists?|strategists?|bankers?) (?:at|from|with|for)|\baccording to|\b(?:data|figures|a (?:report|survey|note)) (?:from|by))\s+(?:the\s+)?$/iu,
  after: /^(?:['’]s)?\s+(?:analysts?|economists?|strategists?|data)\b/iu,
};

/** So many characters on each side of a name are read. */
const AROUND = 60;

/** Wording around the house that gives a rating. */
const RATER = {
  before: /\b(?:at|by|from)\s+$/iu,
  after:
    /^(?:['’]s?)?\s+(?:(?!(?:was|were|is|are|been|gets?|got)\b)\S+\s+){0,2}?(?:upgrad|downgrad|cuts?\b|rais|lift|lower|trim|boost|slash|initiat|starts?\b|reiterat|maintain|resum|rates?\b|keeps?\b|sets?\b|affirm|assign)/iu,
};

/**
 * The instruments that an event of a sentence concerns: those named there, less its sources, and less the house that
 * gives a rating where another is named. Symbols, or names where there is none.
 */
export function concernedIn(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
  type: EventType,
): Set<string> {
  const concerned = mentions.filter((mention) => !stands(SOURCE, sentence, mention));
  const rated = concerned.filter((mention) => !stands(RATER, sentence, mention));
  return namesOf(type === 'analyst-rating' && rated.length > 0 ? rated : concerned);
}

function stands({ before, after }: typeof SOURCE, sentence: DocumentSentence, { start, end }: LinkedMention) {
  const [from, to] = [start - sentence.start, end - sentence.start];
  return (
    before.test(sentence.text.slice(Math.max(0, from - AROUND), from)) ||
    after.test(sentence.text.slice(to, to + AROUND))
  );
}

const namesOf = (mentions: readonly LinkedMention[]) =>
  new Set(mentions.map(({ instrument }) => instrument.symbol ?? instrument.name));
