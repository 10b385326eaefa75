import { loadEngine } from '@/cli/engine';
import { digestRow } from '@/lib/desk/digest/digest-row';
import type { DigestRow } from '@/lib/desk/digest/segment';
import { wordsOf } from '@/lib/desk/digest/words';
import { recordOf } from '@/lib/desk/history/history-entry';
import { SAME_STORY, StoryWindow } from '@/lib/desk/stories/story';
import type { Engine } from '@/lib/engine';
import { articleFromText } from '@/lib/model';
import { readJsonLines } from '../json-lines';

/** An article: on the same story from another site, or other news about the same company. */
interface Telling {
  company: string;
  story: string;
  site: string;
  title: string;
  text: string;
}

/** Groups articles, in order of arrival, into stories; a higher threshold joins fewer. */
type Grouping = (tellings: readonly Telling[], threshold: number) => number[];

/** The threshold was chosen on `development`, never on `held-back`. */
const HALVES = ['development', 'held-back'] as const;
const THRESHOLDS = Array.from({ length: 19 }, (_, at) => Math.round((at + 1) * 5) / 100);
const NOW = Date.UTC(2026, 0, 1);

/** Prints how well articles are grouped into stories, compared with simple baselines: `npm run eval -- stories`. */
export async function evaluate(_dataDir: string): Promise<void> {
  const engine = loadEngine();
  const groupings: Record<string, Grouping> = {
    'ours: rare words in common': (tellings, threshold) => ours(engine, tellings, threshold),
    'share of title words (Jaccard)': alternative(({ title }) => title, jaccard),
    'cosine of all words': alternative(({ title, text }) => `${title} ${text}`, cosine),
    'same company': (tellings) => tellings.map(({ company }) => cyclic(company, tellings)),
  };
  const [development, heldBack] = HALVES.map(readHalf) as [Telling[], Telling[]];
  const halves = { development, 'held-back': heldBack };
  for (const [half, tellings] of Object.entries(halves))
    console.log(`${half}: ${tellings.length} articles, ${countsOf(tellings)}`);
  for (const [name, grouping] of Object.entries(groupings)) {
    const best = bestOn(development, grouping);
    console.log(`\n${name}, best on development at ${best}`);
    for (const [half, tellings] of Object.entries(halves))
      console.log(`  ${half.padEnd(12)} ${describe(judge(tellings, grouping(tellings, best)))}`);
  }
  const shipped = judge(heldBack, ours(engine, heldBack, SAME_STORY));
  console.log(`\nas it ships (${SAME_STORY}), held-back: ${describe(shipped)}`);
}

const readHalf = (half: string) =>
  readJsonLines<Telling>(new URL(`./labelled/${half}.jsonl`, import.meta.url));

/** Our own grouping: the engine's analysis of each text, and the window used when saving. */
function ours(engine: Engine, tellings: readonly Telling[], threshold: number): number[] {
  const window = new StoryWindow([], threshold);
  return tellings.map((telling, at) => {
    const row = rowOf(engine, telling, at);
    row.story = window.find(row) ?? at;
    window.add(row);
    return row.story;
  });
}

const rows = new WeakMap<Telling, DigestRow>();

function rowOf(engine: Engine, telling: Telling, slot: number): DigestRow {
  const known = rows.get(telling);
  if (known !== undefined) return known;
  const { title, text, site } = telling;
  const url = `https://${site}.example/${slot}`;
  const outcome = engine.analyze(articleFromText(text, { url, title, siteName: '', publishedTime: '' }));
  if (!outcome.ok) throw new Error(`not analyzed: ${title}`);
  const { analysis, ...entry } = recordOf(outcome.value, 'feed', NOW);
  const row = digestRow({ ...entry, slot, story: slot }, analysis.summary.brief);
  rows.set(telling, row);
  return row;
}

/** A baseline: joins each article to the most similar earlier one on the same company. */
function alternative(
  textOf: (telling: Telling) => string,
  similarity: (a: ReadonlySet<string>, b: ReadonlySet<string>) => number,
): Grouping {
  return (tellings, threshold) => {
    const words = tellings.map((telling) => new Set(wordsOf(textOf(telling))));
    const stories: number[] = [];
    for (const [at, { company }] of tellings.entries()) {
      const before = tellings.slice(0, at).map((other, i) => ({
        story: stories[i]!,
        like: other.company === company ? similarity(words[i]!, words[at]!) : 0,
      }));
      const [closest] = before.toSorted((a, b) => b.like - a.like);
      stories.push(closest !== undefined && closest.like >= threshold ? closest.story : at);
    }
    return stories;
  };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((word) => b.has(word)).length;
const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>) => shared(a, b) / new Set([...a, ...b]).size;
const cosine = (a: ReadonlySet<string>, b: ReadonlySet<string>) => shared(a, b) / Math.sqrt(a.size * b.size);

const cyclic = (company: string, tellings: readonly Telling[]): number =>
  tellings.findIndex((each) => each.company === company);

/** All pairs of articles on one company: whether they tell the same story, and whether they were joined. */
function* pairsOf(tellings: readonly Telling[]): Generator<[number, number, boolean]> {
  for (let a = 0; a < tellings.length; a++)
    for (let b = a + 1; b < tellings.length; b++)
      if (tellings[a]!.company === tellings[b]!.company)
        yield [a, b, tellings[a]!.story === tellings[b]!.story];
}

interface Judgement {
  precision: number;
  recall: number;
  f1: number;
}

function judge(tellings: readonly Telling[], stories: readonly number[]): Judgement {
  const pairs = [...pairsOf(tellings)].map(([a, b, same]) => ({ same, joined: stories[a] === stories[b] }));
  const hits = pairs.filter(({ same, joined }) => same && joined).length;
  const joined = pairs.filter((pair) => pair.joined).length;
  const same = pairs.filter((pair) => pair.same).length;
  const [precision, recall] = [joined === 0 ? 1 : hits / joined, hits / same];
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The middle of the best thresholds, which depends least on single pairs. */
function bestOn(tellings: readonly Telling[], grouping: Grouping): number {
  const scored = THRESHOLDS.map((threshold) => ({
    threshold,
    ...judge(tellings, grouping(tellings, threshold)),
  }));
  const most = Math.max(...scored.map(({ f1 }) => f1));
  const best = scored.filter(({ f1 }) => f1 === most);
  return best[Math.floor(best.length / 2)]!.threshold;
}

function countsOf(tellings: readonly Telling[]): string {
  const pairs = [...pairsOf(tellings)];
  const same = pairs.filter(([, , isSame]) => isSame).length;
  return `${same} pairs tell the same story, ${pairs.length - same} other news on the same company`;
}

const describe = ({ precision, recall, f1 }: Judgement): string =>
  `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
