import type { DetectedEvent, Document, DocumentSentence, LinkedMention, Span, Token } from '@/lib/model';
import { groupBy } from '@/lib/util/group-by';
import { amountIn } from './amount';
import { byAmount, byDeal, byParty, type Party, type Report } from './by-party';
import { certaintyOf, isPast } from './certainty';
import { classify, MAX_SENTENCE_LENGTH } from './classify';
import { type Clause, clausesOf } from './clauses';
import { concernedBefore, concernedIn, OF_SEVERAL, partiesOf } from './concerned';
import { directionOf } from './direction';
import type { EventType } from './event-types';
import { withoutNames } from './names';
import { onlyPart, predicatesOf } from './predicates';
import { isOfEconomy } from './whose-forecast';

/** Upper limit for confidence based on wording alone. */
const MAX_CONFIDENCE = 0.99;

/** Companies the text refers to without naming them, and names it does not report on. */
interface SpokenOf {
  /** The id of the company a sentence refers to without naming it, by sentence index. */
  references: ReadonlyMap<number, { id: string }>;
  /** Firms that only give a view on another company, and names that only identify another company. */
  aside: ReadonlySet<LinkedMention>;
}
const NOBODY: SpokenOf = { references: new Map(), aside: new Set() };

/**
 * Detects what happened: one event per type, in the order the article first reports them, or several if the
 * outcome, deal or amount differs between companies. Each has the sentences that report it, the instruments
 * concerned, and the first direction and amount found. Each further sentence raises the confidence.
 */
export function detectEvents(
  document: Document,
  mentions: readonly LinkedMention[],
  { references, aside }: SpokenOf = NOBODY,
): DetectedEvent[] {
  const namedBefore = concernedBefore(references, mentions);
  const mentionsIn = groupBy(mentions, ({ sentence }) => sentence);
  const told = document.sentences.filter(isOfText).flatMap((sentence) =>
    findingsIn(sentence, mentionsIn.get(sentence.index) ?? []).flatMap((finding) => {
      const { type, clause } = finding;
      const named = concernedIn(clause.sentence, spokenOfIn(clause, aside), type);
      const before = clause.sentence.start === sentence.start ? namedBefore(sentence.index, type) : [];
      // Other stories launch ships and settle quarrels too: outside business news, a company must be named.
      const isNews =
        named.size > 0 || (document.isBusiness && (before.length > 0 || !isPart(clause, sentence)));
      return isNews ? [{ type, report: reportOf(finding, partiesOf(type, named, before)) }] : [];
    }),
  );
  const isOthers = isOfEconomy(document, mentions, told);
  const reports = told.filter((each) => !isOthers(each));
  return [...groupBy(reports, ({ type }) => type)].flatMap(([type, own]) =>
    partiesTo(
      type,
      own.map(({ report }) => report),
    ).map((party) => eventOf(type, party)),
  );
}

/** Events that happen to each company separately, even if the article reports several of them. */
const OF_EACH: ReadonlySet<EventType> = new Set<EventType>([
  'litigation',
  'management-change',
  'layoffs',
  'hiring',
  'labour',
  'product-launch',
  'recall',
  'data-breach',
]);

/**
 * Deals and cases are split by the companies they link: a deal has one price, and each case, strike or recall is
 * separate. Results and ratings are split by the amounts of single companies.
 */
const partiesTo = (type: EventType, reports: readonly Report[]): Party[] =>
  byParty(reports).flatMap((party) =>
    OF_SEVERAL.has(type) || OF_EACH.has(type) ? byDeal(party, OF_EACH.has(type)) : byAmount(party),
  );

/** An event found in the wording of a clause. */
interface Finding {
  type: EventType;
  clause: Clause;
  /** The text of the clause without names; `trigger` is where the event's wording is in it. */
  text: string;
  trigger: Span;
}

/**
 * The events of a sentence. A type can occur once per clause that reports it; if its wording spans several
 * clauses, it is read from the whole sentence.
 */
function findingsIn(sentence: DocumentSentence, mentions: readonly LinkedMention[]): readonly Finding[] {
  const whole = findingsOf({ sentence, mentions });
  const clauses = clausesOf(sentence, mentions);
  if (clauses.length === 1) return whole;
  const parts = groupBy(clauses.flatMap(findingsOf), ({ type }) => type);
  const found = whole.flatMap((finding) => {
    const own = parts.get(finding.type) ?? [];
    return own.length === clauses.length || own.some((part) => isWithin(finding, part)) ? own : [finding];
  });
  const types = new Set(whole.map(({ type }) => type));
  return [...found, ...[...parts].flatMap(([type, own]) => (types.has(type) ? [] : own))];
}

const isOfText = ({ kind }: DocumentSentence): boolean => kind !== 'boilerplate' && kind !== 'caption';

const spokenOfIn = ({ mentions }: Clause, aside: SpokenOf['aside']): LinkedMention[] =>
  mentions.filter((mention) => !aside.has(mention));

/**
 * Whether a clause is only part of its sentence. An event without a name there does not concern the companies
 * named in the other parts.
 */
const isPart = ({ sentence: { text } }: Clause, whole: DocumentSentence): boolean =>
  text.length < whole.text.length;

/** Whether the event's wording lies within the clause of `part`. */
function isWithin({ clause: { sentence }, trigger }: Finding, part: Finding): boolean {
  const from = part.clause.sentence.start - sentence.start;
  return trigger.start >= from && trigger.end <= from + part.text.length;
}

/** The events of a clause. If exactly one predicate reports a type, it is read from that predicate alone. */
function findingsOf(clause: Clause): Finding[] {
  const { text, tokens } = withoutNames(clause.sentence, clause.mentions);
  const read = (part: string, words = tokens): Finding[] =>
    Array.from(classify(part, words), ([type, trigger]) => ({ type, clause, text: part, trigger }));
  const whole = read(text);
  const parts = predicatesOf(text);
  if (parts.length === 1 || tokens.length === 0) return whole;
  const told = groupBy(
    parts.flatMap((part) => read(onlyPart(text, part), tokensOf(clause.sentence, part, tokens))),
    ({ type }) => type,
  );
  const across = whole.filter(({ type }) => told.get(type)?.length !== 1);
  return [...across, ...[...told.values()].flatMap((own) => (own.length === 1 ? own : []))];
}

const tokensOf = ({ start }: DocumentSentence, part: Span, tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => token.start - start >= part.start && token.start - start < part.end);

function reportOf({ type, clause: { sentence }, text, trigger }: Finding, names: readonly string[]): Report {
  const read = text.slice(0, MAX_SENTENCE_LENGTH);
  return {
    sentence: sentence.index,
    isTitle: sentence.part === 'title',
    certainty: certaintyOf(sentence),
    isPast: isPast(sentence),
    names,
    direction: directionOf(type, read, trigger),
    amount: amountIn(type, read, trigger, sentence.text),
  };
}

/** The first amount. One reported before any company is named is used only if the later reports have none. */
function amountOf(reports: readonly Report[]): string | undefined {
  const named = reports.findIndex(({ names }) => names.length > 0);
  const inOrder = [...reports.slice(Math.max(0, named)), ...reports.slice(0, Math.max(0, named))];
  return firstAmount(inOrder);
}

const firstAmount = (reports: readonly Report[]): string | undefined =>
  reports.find(({ amount }) => amount !== undefined)?.amount;

function eventOf(type: EventType, { reports, direction }: Party): DetectedEvent {
  const certainties = new Map(reports.map(({ sentence, certainty }) => [sentence, certainty]));
  const doubt = [...certainties.values()].reduce((product, certainty) => product * (1 - certainty), 1);
  const amount = type === 'macro' ? firstAmount(reports) : amountOf(reports);
  return {
    type,
    confidence: Math.min(MAX_CONFIDENCE, 1 - doubt),
    sentences: [...certainties.keys()],
    instruments: [...new Set(reports.flatMap(({ names }) => names))],
    ...(direction !== undefined && direction !== 'same' && { direction }),
    ...(amount !== undefined && { amount }),
  };
}
