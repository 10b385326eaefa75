import type { DocumentSentence, InstrumentKind, LinkedMention } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { isNamedForAnother } from '@/lib/model/named-for-another';
import type { EventType } from './event-types';
import {
  goesOnAboutAnother,
  isBuyer,
  isInserted,
  isQuoted,
  OWNER,
  RATED,
  RATER,
  RIVAL,
  SOURCE,
  stands,
} from './standing';

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
    (mention) =>
      !stands(SOURCE, sentence, mention) &&
      !isNamedForAnother(sentence, mention) &&
      (OF_SEVERAL.has(type) || !stands(RIVAL, sentence, mention)),
  );
  return namesOf(
    ofKind(
      type,
      type === 'analyst-rating' ? ratedIn(sentence, concerned) : ownersIn(sentence, concerned, type),
    ),
  );
}

/** Less the houses that rate. */
function ratedIn(sentence: DocumentSentence, mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const rated = mentions.filter((mention) => stands(RATED, sentence, mention));
  return mentions.filter(
    (mention) =>
      rated.includes(mention) ||
      (!stands(RATER, sentence, mention) && (rated.length === 0 || !isQuoted(sentence, mention))),
  );
}

/** An event of one company alone concerns its owner where one is named ("guidance at Glencore"), else whoever is not named by the way. */
function ownersIn(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
  type: EventType,
): readonly LinkedMention[] {
  if (!OF_ONE.has(type)) return mentions;
  const owners = mentions.filter((mention) => stands(OWNER, sentence, mention));
  if (owners.length > 0) return owners;
  if (goesOnAboutAnother(sentence)) return [];
  const outside = mentions.filter((mention) => !isInserted(sentence, mention) && !isBuyer(sentence, mention));
  return outside.length > 0 ? outside : mentions;
}

/** What only trades beside a company, and has no results or deals of its own. */
const OF_MARKETS: ReadonlySet<InstrumentKind> = new Set<InstrumentKind>(['index', 'currency', 'commodity']);

/** What only companies do: it concerns neither the Nasdaq on which one lists nor the dollar in which it pays. */
const OF_COMPANIES: ReadonlySet<EventType> = new Set<EventType>([
  'listing',
  'merger-acquisition',
  'stake',
  'partnership',
  'management-change',
]);

/** Of an economy no companies and no goods, of a good nobody beside it, of a company no market beside it. */
function ofKind(type: EventType, mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const of = (is: (kind: InstrumentKind) => boolean) =>
    mentions.filter(({ instrument }) => is(instrument.kind));
  if (type === 'macro') return of((kind) => !isCompany(kind) && kind !== 'commodity');
  if (type === 'regulation') return of((kind) => kind !== 'index');
  const own = of((kind) => (type === 'commodity' ? kind === 'commodity' : !OF_MARKETS.has(kind)));
  return own.length > 0 || OF_COMPANIES.has(type) ? own : mentions;
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
  'listing',
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

const nameOf = ({ symbol, name }: LinkedMention['instrument']) => symbol ?? name;

const namesOf = (mentions: readonly LinkedMention[]) =>
  new Set(mentions.map(({ instrument }) => nameOf(instrument)));
