import type { Instrument, LinkedMention } from '@/lib/model';
import { groupBy } from '@/lib/util/group-by';
import type { Link } from './create-link';
import type { Figure, Report } from './evaluate';
import { currentSymbol, isSameHomeLine, isSameSymbol } from './reuters-codes';
import {
  type HardNegative,
  type MarkedSpan,
  type PairText,
  readSet,
  type WireText,
  withoutCodes,
} from './sets';

type Outcome = 'right' | 'wrong' | 'missed';

/** A name whose symbol is known. */
interface Case {
  /** Group for macro-averaging. */
  group: string;
  outcome: Outcome;
}

/**
 * Wire sentences: recall of the companies whose codes followed their names. US listings are compared by exact symbol;
 * home listings also by what the code can stand for, since Reuters writes most of them differently.
 */
export function evaluateWire(dataDir: string, link: Link, report: Report): Figure[] {
  const cases = readSet<WireText>(dataDir, 'finentity.dev.jsonl').flatMap((row) => {
    const { text, entities } = withoutCodes(row);
    const mentions = link(text);
    return entities.flatMap(({ ric, ...span }) =>
      ric !== undefined && /^[A-Za-z0-9]+\.[A-Z]+$/u.test(ric)
        ? wireCases(span, ric, mentions, (line) => report(`wire ${line} | ${text}`))
        : [],
    );
  });
  const figures = (name: string, wanted: string) =>
    recallAndWrong(
      `wire sentences, ${name}`,
      cases.filter(({ group }) => group === wanted),
    );
  return [
    ...figures('US lines', 'US'),
    ...figures('home lines', 'home'),
    ...figures('home lines, symbols as they stand', 'literal'),
  ];
}

const US_PLACES = /\.(?:N|O|OQ|A|K|P)$/u;

function wireCases(
  span: MarkedSpan,
  ric: string,
  mentions: readonly LinkedMention[],
  report: Report,
): Case[] {
  const literal = (instrument: Instrument) => isSameSymbol(ric, instrument);
  if (US_PLACES.test(ric)) return [{ group: 'US', outcome: outcomeOf(span, ric, literal, mentions, report) }];
  const either = (instrument: Instrument) => literal(instrument) || isSameHomeLine(ric, instrument);
  return [
    { group: 'home', outcome: outcomeOf(span, ric, either, mentions, report) },
    { group: 'literal', outcome: outcomeOf(span, ric, literal, mentions, () => {}) },
  ];
}

/** Names whose ticker was removed: mean over tickers, since some occur in hundreds of texts. */
export function evaluatePairs(dataDir: string, link: Link, report: Report): Figure[] {
  const cases = readSet<PairText>(dataDir, 'pairs.dev.jsonl').flatMap(({ text, entities }) => {
    const mentions = link(text);
    return entities.map(({ ticker, ...span }) => ({
      group: ticker,
      outcome: outcomeOf(
        span,
        ticker,
        (one) => hasLine(one, currentSymbol(ticker)),
        mentions,
        (line) => report(`pairs ${line} | ${text.slice(Math.max(0, span.start - 60), span.end + 60)}`),
      ),
    }));
  });
  return [meanOver(cases), ...recallAndWrong('names without ticker', cases)];
}

function meanOver(cases: readonly Case[]): Figure {
  const groups = groupBy(cases, ({ group }) => group);
  const recalls = [...groups.values()].map((group) => share(group, 'right'));
  const sum = recalls.reduce((total, recall) => total + recall, 0);
  return {
    name: 'names without ticker, recall, mean over tickers',
    value: sum / Math.max(1, groups.size),
    of: groups.size,
  };
}

function recallAndWrong(name: string, cases: readonly Case[]): Figure[] {
  return [
    { name: `${name}, recall`, value: share(cases, 'right'), of: cases.length },
    { name: `${name}, linked to a wrong symbol`, value: share(cases, 'wrong'), of: cases.length },
  ];
}

const share = (cases: readonly Case[], outcome: Outcome): number =>
  cases.filter((one) => one.outcome === outcome).length / Math.max(1, cases.length);

const hasLine = ({ symbol, lines = [] }: Instrument, wanted: string): boolean =>
  symbol === wanted || lines.includes(wanted);

function outcomeOf(
  span: MarkedSpan,
  wanted: string,
  isWanted: (instrument: Instrument) => boolean,
  mentions: readonly LinkedMention[],
  report: Report,
): Outcome {
  const here = mentions.filter(({ start, end }) => start < span.end && span.start < end);
  const right = here.some(({ instrument }) => isWanted(instrument));
  if (right) return 'right';
  const hasSymbol = here.some(({ instrument }) => instrument.symbol !== undefined);
  const outcome = hasSymbol ? 'wrong' : 'missed';
  report(
    `${outcome} "${span.text}" is ${wanted}, got ${here.map(({ instrument }) => instrument.id).join(',') || 'nothing'}`,
  );
  return outcome;
}

/** Company-like names of people, places and plain words: the share that is rightly not linked, by category. */
export function evaluateHardNegatives(dataDir: string, link: Link, report: Report): Figure[] {
  const cases = readSet<HardNegative>(dataDir, 'hard-negatives.dev.jsonl').flatMap(
    ({ text, candidates_to_reject }) => {
      const mentions = link(text);
      return candidates_to_reject.map((span) => {
        const hit = mentions.find(({ start, end }) => start < span.end && span.start < end);
        if (hit)
          report(
            `negative ${span.gold_type} "${span.text}" linked to ${hit.instrument.id} (${hit.reason}) | ${text}`,
          );
        return { kind: span.gold_type, rejected: hit === undefined };
      });
    },
  );
  const figure = (name: string, kinds: readonly string[]): Figure => {
    const some = cases.filter(({ kind }) => kinds.includes(kind));
    return {
      name: `company-like ${name}, no link`,
      value: some.filter(({ rejected }) => rejected).length / Math.max(1, some.length),
      of: some.length,
    };
  };
  return [figure('people and places', ['PER', 'LOC']), figure('other words', ['NONE', 'ORG'])];
}
