import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readStories } from '@/demo/story';
import { createEngine } from '@/lib/engine';
import { createLinker, parseDictionary } from '@/lib/entities';
import { detectEvents } from '@/lib/events';
import { articleFromText } from '@/lib/model';
import { loadSentimentModel, scoreSentences } from '@/lib/sentiment';
import { summarise } from '@/lib/summary';
import { createSegmenter, tokenize } from '@/lib/text';
import { BASELINES } from '../sentiment/baselines';
import { type Figure, printFigures, time } from './report';

const built = (path: string) => readFileSync(new URL(`../../public/${path}`, import.meta.url));

/** English stories of the demo newsroom, over and over, to so many words. */
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

function warm(bytes: Uint8Array, json: string): Figure[] {
  const model = loadSentimentModel(bytes);
  const dictionary: unknown = JSON.parse(json);
  const engine = createEngine({ model: bytes, dictionary });
  const linker = createLinker(parseDictionary(dictionary), []);
  const segmenter = createSegmenter();
  const [article, long] = [textOf(900), textOf(55_000)].map((text) => articleFromText(text));
  const [short, whole] = [article!, long!].map((each) => segmenter.segment(each));
  const mentions = linker.link(short!, []);
  const sentences = scoreSentences(short!, model);
  const allMentions = linker.link(whole!, []);
  const allSentences = scoreSentences(whole!, model);
  const lines = short!.sentences.map(({ text }) => text);
  const words = lines.join(' ').split(/\s+/u).length;
  const perSecond = (count: number, runs: number[]) => runs.map((ms) => (count / ms) * 1000);
  return [
    // V8 compiles hot functions again over some two hundred runs: the first row is what it has by the twentieth.
    {
      name: 'full analysis, 900 words, after 20 runs',
      unit: 'ms',
      values: time(() => engine.analyze(article!), 60, 20),
    },
    {
      name: 'full analysis, 900 words, warm',
      unit: 'ms',
      values: time(() => engine.analyze(article!), 100, 200),
      atMost: 15,
    },
    { name: 'full analysis, 55,000 words', unit: 'ms', values: time(() => engine.analyze(long!), 5, 1) },
    {
      name: 'brief, investor paragraph and events, 900 words',
      unit: 'ms',
      values: time(() => [summarise(short!, sentences, mentions), detectEvents(short!, mentions)], 60, 20),
      atMost: 10,
    },
    {
      name: 'brief, investor paragraph and events, 55,000 words',
      unit: 'ms',
      values: time(
        () => [summarise(whole!, allSentences, allMentions), detectEvents(whole!, allMentions)],
        5,
        1,
      ),
      atMost: 400,
    },
    {
      name: 'linking',
      unit: 'chars/s',
      values: perSecond(
        long!.text.length,
        time(() => linker.link(whole!, []), 10),
      ),
      atLeast: 1_000_000,
    },
    {
      name: 'sentence sentiment, ours: tokens and scores',
      unit: 'words/s',
      values: perSecond(
        words,
        time(() => lines.map((line) => model.predict(tokenize(line))), 60, 20),
      ),
    },
    {
      name: 'sentence sentiment, vader-sentiment',
      unit: 'words/s',
      values: perSecond(
        words,
        time(() => lines.map(BASELINES['vader-sentiment']!), 20, 5),
      ),
    },
  ];
}
