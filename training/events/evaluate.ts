import { detectEvents, EVENT_TYPES } from '@/lib/events';
import { articleFromText, type DetectedEvent } from '@/lib/model';
import { createSegmenter } from '@/lib/text';
import { readJsonLines } from '../json-lines';

interface LabelledSentence {
  text: string;
  /** The types of the reported events; empty for most sentences. */
  types: string[];
}

/** A sentence labeled with all details of its events. */
interface DetailedSentence {
  text: string;
  events: Detail[];
}

type Detail = Pick<DetectedEvent, 'type' | 'direction' | 'amount'>;

interface Judged {
  found: Set<string>;
  labelled: Set<string>;
}

interface Counts {
  hits: number;
  found: number;
  labelled: number;
}

/** The half that the rules were written on, and the half set aside before and never tuned on. */
const HALVES = ['development', 'held-back'] as const;

const segmenter = createSegmenter();

/**
 * Prints precision, recall and F1 of each type and the macro-F1 for each half of training/events/labelled, and the
 * share of detailed sentences with everything right.
 */
export async function evaluate(_dataDir: string): Promise<void> {
  for (const half of HALVES) {
    const judged = readLabelled<LabelledSentence>(half).map(judge);
    const counts = EVENT_TYPES.map((type) => [type, countsOf(type, judged)] as const);
    const quiet = judged.filter(({ labelled }) => labelled.size === 0);
    const silent = quiet.filter(({ found }) => found.size === 0).length;
    const macro = counts.reduce((sum, [, each]) => sum + f1(each), 0) / counts.length;
    console.log(`${half}: ${judged.length} sentences, macro-F1 ${macro.toFixed(3)}`);
    console.log(`  nothing found in ${silent} of ${quiet.length} sentences without an event`);
    for (const [type, each] of counts) console.log(`  ${describe(type, each)}`);
  }
  const detailed = readLabelled<DetailedSentence>('details');
  const right = detailed.filter(isRight).length;
  console.log(`details: types, directions and amounts all right in ${right} of ${detailed.length} sentences`);
}

const isRight = ({ text, events }: DetailedSentence) => said(eventsIn(text)) === said(events);

const said = (events: readonly Detail[]) =>
  events
    .map(({ type, direction, amount }) => [type, direction, amount].join('|'))
    .sort()
    .join(' ');

const readLabelled = <Sentence>(file: string) =>
  readJsonLines<Sentence>(new URL(`./labelled/${file}.jsonl`, import.meta.url));

function judge({ text, types }: LabelledSentence): Judged {
  return { found: new Set(eventsIn(text).map(({ type }) => type)), labelled: new Set(types) };
}

const eventsIn = (text: string) => detectEvents(segmenter.segment(articleFromText(text)), []);

function countsOf(type: string, judged: readonly Judged[]): Counts {
  const count = (holds: (each: Judged) => boolean) => judged.filter(holds).length;
  return {
    hits: count(({ found, labelled }) => found.has(type) && labelled.has(type)),
    found: count(({ found }) => found.has(type)),
    labelled: count(({ labelled }) => labelled.has(type)),
  };
}

const f1 = ({ hits, found, labelled }: Counts) => (2 * hits) / Math.max(1, found + labelled);

function describe(type: string, counts: Counts): string {
  const share = (of: number) => (of === 0 ? 0 : counts.hits / of).toFixed(2);
  const figures = `P ${share(counts.found)}  R ${share(counts.labelled)}  F1 ${f1(counts).toFixed(2)}`;
  return `${type.padEnd(20)} ${figures}  (${counts.labelled})`;
}
