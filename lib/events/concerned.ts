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
 * The instruments a sentence's event concerns: those named, except sources, names that only identify another
 * company, rivals (unless the event is between companies) and the firm that gives a rating. An economic event
 * concerns no companies.
 * @returns symbols, or names where there is no symbol
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

/** Drops the firms that give the rating. */
function ratedIn(sentence: DocumentSentence, mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const rated = mentions.filter((mention) => stands(RATED, sentence, mention));
  return mentions.filter(
    (mention) =>
      rated.includes(mention) ||
      (!stands(RATER, sentence, mention) && (rated.length === 0 || !isQuoted(sentence, mention))),
  );
}

/**
 * For an event of a single company, its owner if one is named ("guidance at Glencore"), else the companies not
 * just mentioned in passing.
 */
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

/** Kinds that are traded but have no results or deals of their own. */
const OF_MARKETS: ReadonlySet<InstrumentKind> = new Set<InstrumentKind>(['index', 'currency', 'commodity']);

/**
 * Events only companies can have: they do not concern the Nasdaq where a company lists, or the dollar in which it
 * pays.
 */
const OF_COMPANIES: ReadonlySet<EventType> = new Set<EventType>([
  'listing',
  'merger-acquisition',
  'stake',
  'partnership',
  'management-change',
]);

/**
 * Keeps the kinds that fit the event: no companies or commodities for an economy, only commodities for a commodity
 * event, and no markets for a company event, where possible.
 */
function ofKind(type: EventType, mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const of = (is: (kind: InstrumentKind) => boolean) =>
    mentions.filter(({ instrument }) => is(instrument.kind));
  if (type === 'macro') return of((kind) => !isCompany(kind) && kind !== 'commodity');
  if (type === 'regulation') return of((kind) => kind !== 'index');
  const own = of((kind) => (type === 'commodity' ? kind === 'commodity' : !OF_MARKETS.has(kind)));
  return own.length > 0 || OF_COMPANIES.has(type) ? own : mentions;
}

/** Economic and market events, which do not concern a company named earlier in the text. */
const OF_NO_COMPANY: ReadonlySet<EventType> = new Set<EventType>(['macro', 'commodity']);

/** Events of a single company: other companies in the sentence are only mentioned alongside it. */
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

/** Events between companies. */
export const OF_SEVERAL: ReadonlySet<EventType> = new Set<EventType>([
  'merger-acquisition',
  'stake',
  'partnership',
  'litigation',
]);

/**
 * The parties of an event: the companies named and the one the sentence refers to, or only the latter for an event
 * of a single company. "Its sales fell as it lost customers to Bolt" does not concern Bolt. Other events, such as
 * ratings and regulation, concern the companies named, if any.
 * @param named the companies named in the sentence
 * @param spokenOf the company the sentence refers to
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
 * Looks up the company a sentence refers to without naming it ("The company also raised its dividend"), by the
 * symbol or name used in events. Empty for economic and commodity events.
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
