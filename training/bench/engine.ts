import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readStories } from '@/demo/story';
import type { Engine } from '@/lib/engine';
import type { Linker } from '@/lib/entities';
import type { SentimentModel } from '@/lib/sentiment';
import { BASELINES } from '../sentiment/baselines';
import { bundledStages } from './engine/bundle';
import { type Figure, printFigures, time } from './report';

const stages = await bundledStages();
const { createEngine, createLinker, createSegmenter, loadSentimentModel, parseDictionary, tokenize } = stages;

const built = (path: string) => readFileSync(new URL(`../../public/${path}`, import.meta.url));

/** English stories of the demo newsroom, repeated up to this many words. */
function textOf(words: number): string {
  const stories = [...readStories().values()].filter(({ lang }) => lang === 'en');
  const paragraphs = stories.flatMap(({ parts }) => parts.map(({ text }) => text));
  const chosen: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length]!;
    chosen.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return chosen.join('\n\n');
}

const gzipKb = (path: string) => gzipSync(built(path), { level: 9 }).length / 1024;

/** Prints the engine's speed and sizes on this machine, on one core. */
export async function bench(): Promise<void> {
  const bytes = built('models/sentiment.bin');
  const json = built('data/instruments.json').toString('utf8');
  printFigures('engine: sizes and loading', [...sizes(), ...loading(bytes, json)]);
  printFigures('engine: warm', warm(bytes, json));
}

const sizes = (): Figure[] => [
  { name: 'sentiment weights, gzip', unit: 'kB', values: [gzipKb('models/sentiment.bin')], atMost: 1024 },
  { name: 'dictionary, gzip', unit: 'kB', values: [gzipKb('data/instruments.json')], atMost: 80 },
];

const loading = (bytes: Uint8Array, json: string): Figure[] => [
  {
    name: 'sentiment weights, load',
    unit: 'ms',
    values: time(() => loadSentimentModel(bytes), 20, 0),
    atMost: 60,
  },
  {
    name: 'dictionary, parse and index',
    unit: 'ms',
    values: time(() => createLinker(parseDictionary(JSON.parse(json)), []), 20, 0),
    atMost: 50,
  },
  { name: 'language model, load', unit: 'ms', values: time(() => createSegmenter(), 5, 0) },
];

/** A text prepared for timing single stages: the input of each. */
function prepare(words: number, linker: Linker, model: SentimentModel) {
  const article = stages.articleFromText(textOf(words));
  const document = createSegmenter().segment(article);
  return {
    article,
    document,
    mentions: linker.link(document, []),
    sentences: stages.scoreSentences(document, model),
  };
}
type Prepared = ReturnType<typeof prepare>;

function warm(bytes: Uint8Array, json: string): Figure[] {
  const model = loadSentimentModel(bytes);
  const dictionary: unknown = JSON.parse(json);
  const engine = createEngine({ model: bytes, dictionary });
  const linker = createLinker(parseDictionary(dictionary), []);
  const [short, long] = [prepare(900, linker, model), prepare(55_000, linker, model)];
  const lines = short.document.sentences.map(({ text }) => text);
  return [
    ...analysing(engine, short, long),
    ...summarizing(short, long),
    linking(linker, long),
    perWord('sentence sentiment, ours: tokens and scores', lines, (line) => model.predict(tokenize(line))),
    perWord('sentence sentiment, vader-sentiment', lines, BASELINES['vader-sentiment']!),
  ];
}

/** V8 recompiles hot functions over about two hundred runs: the first figure is the speed after twenty. */
const analysing = (engine: Engine, short: Prepared, long: Prepared): Figure[] => [
  {
    name: 'full analysis, 900 words, after 20 runs',
    unit: 'ms',
    values: time(() => engine.analyze(short.article), 60, 20),
  },
  {
    name: 'full analysis, 900 words, warm',
    unit: 'ms',
    values: time(() => engine.analyze(short.article), 100, 200),
    atMost: 15,
  },
  { name: 'full analysis, 55,000 words', unit: 'ms', values: time(() => engine.analyze(long.article), 5, 1) },
];

function summarizing(short: Prepared, long: Prepared): Figure[] {
  const name = 'brief, investor paragraph and events';
  const run = ({ document, sentences, mentions }: Prepared) => [
    stages.summarize(document, sentences, mentions),
    stages.detectEvents(document, mentions),
  ];
  return [
    { name: `${name}, 900 words`, unit: 'ms', values: time(() => run(short), 60, 20), atMost: 10 },
    { name: `${name}, 55,000 words`, unit: 'ms', values: time(() => run(long), 5, 1), atMost: 400 },
  ];
}

const linking = (linker: Linker, { article, document }: Prepared): Figure => ({
  name: 'linking',
  unit: 'chars/s',
  values: perSecond(
    article.text.length,
    time(() => linker.link(document, []), 10),
  ),
  atLeast: 1_000_000,
});

function perWord(name: string, lines: readonly string[], run: (line: string) => unknown): Figure {
  const words = lines.join(' ').split(/\s+/u).length;
  return {
    name,
    unit: 'words/s',
    values: perSecond(
      words,
      time(() => lines.map((line) => run(line)), 60, 20),
    ),
  };
}

/** @param runs milliseconds of each run */
const perSecond = (count: number, runs: readonly number[]) => runs.map((ms) => (count / ms) * 1000);
