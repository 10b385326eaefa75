import type { DocumentSentence, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { isNamedForAnother } from '@/lib/model/named-for-another';
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
    /^(?:['’]s?)?\s+(?:(?!(?:was|were|is|are|been|gets?|got)\b)\S+\s+){0,2}?(?:upgrad|strip|revis|downgrad|cuts?\b|rais|lift|lower|trim|boost|slash|initiat|starts?\b|double-(?:up|down)grad|reiterat|maintain|resum|rates?\b|keeps?\b|sets?\b|affirm|assign|said\b|says\b|sees\b|adds?\b|added\b|names?\b|named\b|puts?\b|has (?:an?|put)\b)(?!\S*\s(?:to|at|by)\s)/iu,
};

/** "His rating on Biogen", "its target for shares of Biogen": whom a view is of, whoever else its giver speaks of. */
const RATED = {
  before:
    /\b(?:rating|target|coverage|recommendation|view|stance)\s(?:price\s)?(?:on|of|for)\s(?:(?:the\s)?(?:shares|stock)\s(?:of|in)\s)?$/iu,
};

/**
 * The instruments that an event of a sentence concerns: those named there, less its sources and those that only tell who
 * another is, and less the house that gives a rating; of an economy, no companies. Symbols, or names where there is none.
 */
export function concernedIn(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
  type: EventType,
): Set<string> {
  const concerned = mentions.filter(
    (mention) => !stands(SOURCE, sentence, mention) && !isNamedForAnother(sentence, mention),
  );
  if (type === 'macro') return namesOf(concerned.filter(({ instrument }) => !isCompany(instrument.kind)));
  if (type !== 'analyst-rating') return namesOf(concerned);
  const rated = concerned.filter((mention) => stands(RATED, sentence, mention));
  return namesOf(
    concerned.filter(
      (mention) => !stands(RATER, sentence, mention) && (rated.length === 0 || !isQuoted(sentence, mention)),
    ),
  );
}

/** Events of an economy or a market, which concern no company that the text named before. */
const OF_NO_COMPANY: ReadonlySet<EventType> = new Set<EventType>(['macro', 'commodity']);

/** What a company does or meets alone: whoever else its sentence names stands beside it. */
const OF_ONE: ReadonlySet<EventType> = new Set<EventType>([
  'earnings',
  'guidance',
  'layoffs',
  'hiring',
  'financing',
  'buyback',
  'dividend',
  'recall',
  'outage',
]);

/** What a company does with or to another. */
export const OF_SEVERAL: ReadonlySet<EventType> = new Set<EventType>([
  'merger-acquisition',
  'stake',
  'partnership',
  'litigation',
]);

/**
 * Whom an event concerns: those named, and the company that the sentence goes on about, alone where the event is of
 * one. "Its sales fell as it lost customers to Bolt" is none of Bolt's. Views and rules are of those named, if any.
 * @param named those named in the sentence
 * @param spokenOf the company that it refers to
 */
export const partiesOf = (
  type: EventType,
  named: ReadonlySet<string>,
  spokenOf: readonly string[],
): readonly string[] => {
  if (OF_SEVERAL.has(type)) return [...spokenOf, ...named];
  return spokenOf.length > 0 && (OF_ONE.has(type) || named.size === 0) ? spokenOf : [...named];
};

/**
 * For each sentence that goes on about a company without naming it ("The company also raised its dividend"), that
 * company as events say it; none for events that are nobody's.
 */
export function concernedBefore(
  references: ReadonlyMap<number, { id: string }>,
  mentions: readonly LinkedMention[],
): (sentence: number, type: EventType) => readonly string[] {
  const names = new Map(mentions.map(({ instrument }) => [instrument.id, nameOf(instrument)]));
  return (sentence, type) => {
    const name = names.get(references.get(sentence)?.id ?? '');
    return name === undefined || OF_NO_COMPANY.has(type) ? [] : [name];
  };
}

function stands(
  { before, after }: { before: RegExp; after?: RegExp },
  sentence: DocumentSentence,
  { start, end }: LinkedMention,
): boolean {
  const [from, to] = [start - sentence.start, end - sentence.start];
  return (
    before.test(sentence.text.slice(Math.max(0, from - AROUND), from)) ||
    after?.test(sentence.text.slice(to, to + AROUND)) === true
  );
}

/** Whether a name stands in somebody's words. */
const isQuoted = ({ text, start: from }: DocumentSentence, { start }: LinkedMention): boolean => {
  const before = text.slice(0, start - from);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
};

const nameOf = ({ symbol, name }: LinkedMention['instrument']) => symbol ?? name;

const namesOf = (mentions: readonly LinkedMention[]) =>
  new Set(mentions.map(({ instrument }) => nameOf(instrument)));
