import { symbolOfReuters } from '@/lib/entities/exchanges';
import type { LinkedMention } from '@/lib/model';
import type { Figure, Link } from './evaluate';
import { type HardNegative, type PairText, readSet, type Span, type WireText, withoutCodes } from './sets';

type Report = (line: string) => void;
type Outcome = 'right' | 'wrong' | 'missed';

/** One name whose symbol is known. */
interface Case {
  /** Groups a mean is taken over. */
  group: string;
  outcome: Outcome;
}

/** Wire sentences: recall of the symbols in the codes that stood behind the names, US lines and home lines apart. */
export function evaluateWire(dataDir: string, link: Link, report: Report): Figure[] {
  const cases = readSet<WireText>(dataDir, 'finentity.dev.jsonl').flatMap((row) => {
    const { text, entities } = withoutCodes(row);
    const mentions = link(text);
    return entities.flatMap(({ ric, ...span }) => {
      if (ric === undefined || !/^[A-Za-z0-9]+\.[A-Z]+$/u.test(ric)) return [];
      const group = US_PLACES.test(ric) ? 'US' : 'home';
      return [
        {
          group,
          outcome: outcomeOf(span, symbolsOfCode(ric), mentions, (line) =>
            report(`wire ${group} ${line} | ${text}`),
          ),
        },
      ];
    });
  });
  return [
    ...recallAndWrong(
      'wire sentences, US lines',
      cases.filter(({ group }) => group === 'US'),
    ),
    ...recallAndWrong(
      'wire sentences, home lines',
      cases.filter(({ group }) => group === 'home'),
    ),
  ];
}

const US_PLACES = /\.(?:N|O|OQ|A|K|P)$/u;

/** Codes that were renamed since the sentences were written count as what they are now. */
const RENAMED: Readonly<Record<string, string>> = { FB: 'META', BRK: 'BRK.B' };

function symbolsOfCode(ric: string): string[] {
  const symbol = symbolOfReuters(ric);
  return [RENAMED[symbol] ?? symbol];
}

/** Names whose ticker was removed: mean over tickers, since some stand in hundreds of texts. */
export function evaluatePairs(dataDir: string, link: Link, report: Report): Figure[] {
  const cases = readSet<PairText>(dataDir, 'pairs.dev.jsonl').flatMap(({ text, entities }) => {
    const mentions = link(text);
    return entities.map(({ ticker, ...span }) => ({
      group: ticker,
      outcome: outcomeOf(span, [ticker], mentions, (line) =>
        report(`pairs ${line} | ${text.slice(Math.max(0, span.start - 60), span.end + 60)}`),
      ),
    }));
  });
  return [meanOver(cases), ...recallAndWrong('names without ticker', cases)];
}

function meanOver(cases: readonly Case[]): Figure {
  const groups = new Map<string, Case[]>();
  for (const one of cases) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
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

function outcomeOf(
  span: Span,
  symbols: readonly string[],
  mentions: readonly LinkedMention[],
  report: Report,
): Outcome {
  const here = mentions.filter(({ start, end }) => start < span.end && span.start < end);
  const right = here.some(({ instrument: { symbol = '', lines = [] } }) =>
    [symbol, ...lines].some((line) => symbols.includes(line)),
  );
  if (right) return 'right';
  const hasSymbol = here.some(({ instrument }) => instrument.symbol !== undefined);
  const outcome = hasSymbol ? 'wrong' : 'missed';
  report(
    `${outcome} "${span.text}" is ${symbols.join('/')}, got ${here.map(({ instrument }) => instrument.id).join(',') || 'nothing'}`,
  );
  return outcome;
}

/** Company-like names of people, places and plain words: the share that is left alone, by what they really are. */
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
