import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeWeights } from '@/lib/sentiment/weights-file';
import { DATA_OPTION } from '../data-folders';
import { createRandom, shuffle } from '../random';
import { type Example, exampleOf } from './examples';
import { type LinearWeights, logits, trainLinear } from './linear-trainer';
import { bestShares, logLoss, type Pair } from './mixing';
import { type Network, networkLogits } from './network-forward';
import { trainNetwork } from './network-trainer';
import { generateRows, PATTERNS } from './patterns';
import { frameRows } from './patterns/frames';
import { quantize } from './quantize';
import { type Row, readRows, wholeTexts } from './rows';
import type { Vectors } from './vectors';
import { buildVocabulary } from './vocabulary';
import { readWritten } from './written-rows';

const BUCKETS = 1 << 19;
/** Steps from 0 to the largest value of the large arrays: so few cost no accuracy, and halve their size compressed. */
const STEPS: Record<string, number> = { linear: 24, vectors: 31 };
const DIMENSIONS = 32;
const LINEAR = { buckets: BUCKETS, epochs: 8, rate: 0.03, decay: 0.005, seed: 1 };
const NETWORK = {
  filters: 96,
  epochs: 6,
  rate: 0.05,
  dropout: 0.5,
  wordDropout: 0.1,
  decay: 1e-4,
  vectorRate: 0.5,
  seed: 2,
};
/** Sentences made of each pattern, and what one of them weighs beside a real one. */
const PER_PATTERN = 12;
const PATTERN_WEIGHT = 0.5;
/** Share of the texts held back to mix and calibrate the two parts. */
const HELD_BACK = 0.08;
const OUT = 'public/models';

const { values } = parseArgs({
  args: argv.slice(2),
  options: { data: DATA_OPTION },
});

const sentfin = readRows(values.data, 'sentfin.train');
const rows: Row[] = [
  ...sentfin,
  ...wholeTexts(sentfin),
  ...readRows(values.data, 'twitter.train'),
  ...readWritten(),
];
const texts = [...new Set(rows.map(({ text }) => text))];
const heldBack = new Set(shuffle(texts.slice(), createRandom(7)).slice(0, texts.length * HELD_BACK));

console.log(`${rows.length} rows; reading the word vectors`);
const { vocabulary, vectors } = buildVocabulary(texts, DIMENSIONS);
const made = generateRows(PATTERNS, PER_PATTERN, 5).map((row) =>
  exampleOf(row, vocabulary, BUCKETS, PATTERN_WEIGHT),
);
const real = rows.map((row) => exampleOf(row, vocabulary, BUCKETS));
const isHeld = ({ row }: Example) => heldBack.has(row.original ?? row.text);
const framed = frameRows(rows, createRandom(11)).map((row) =>
  exampleOf(row, vocabulary, BUCKETS, PATTERN_WEIGHT),
);
const seen = [...[...real, ...framed].filter((example) => !isHeld(example)), ...made];

const unseen = real.filter(isHeld);
const linear = trainLinear(seen, LINEAR);
const network = trainNetwork(seen, vectors, NETWORK, (state, epoch) => {
  const pairs = pairsOf(state, unseen);
  console.log(`epoch ${epoch + 1}: log loss ${logLoss(pairs, bestShares(pairs)).toFixed(4)}`);
});
const sharesOn = (examples: readonly Example[]) => bestShares(pairsOf(network, examples));
save(trainLinear([...real, ...framed, ...made], LINEAR), network, {
  target: sharesOn(unseen.filter(({ row }) => row.target !== null)),
  whole: sharesOn(unseen.filter(({ row }) => row.target === null)),
});

function pairsOf(state: Network, examples: readonly Example[]): Pair[] {
  return examples.map(({ features, input, label }) => ({
    linear: logits(linear, features),
    network: networkLogits(state, input),
    label,
  }));
}

function save(
  final: LinearWeights,
  net: Network,
  shares: Record<'target' | 'whole', ReturnType<typeof bestShares>>,
): void {
  const packed = Object.entries(arraysOf(final, net)).map(([name, array]) => ({
    name,
    ...quantize(array, STEPS[name]),
  }));
  const arrays = Object.fromEntries(packed.map(({ name, bytes }) => [name, bytes]));
  const numbers = {
    ...Object.fromEntries(packed.map(({ name, scale }) => [`${name}Scale`, scale])),
    ...numbersOf(final, net, vectors, shares),
  };
  const id = idOf(numbers, Object.values(arrays));
  const file = writeWeights(id, numbers, {
    ...arrays,
    words: new TextEncoder().encode(vectors.words.join('\n')),
  });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/sentiment.bin`, file);
  console.log(`model ${id}: shares ${JSON.stringify(shares)}, ${gzipSync(file).length} bytes gzip`);
}

/** The arrays of the weights file, before they are quantized. */
function arraysOf(final: LinearWeights, net: Network): Record<string, Float32Array> {
  const { words: filters, codes, bias: filterBias, output } = net;
  return { linear: final.weights, vectors: vectors.data, filters, codes, filterBias, output };
}

/** Changes with any number or weight. */
function idOf(numbers: Record<string, number>, arrays: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(JSON.stringify(numbers));
  for (const array of arrays) hash.update(array);
  return hash.digest('hex').slice(0, 12);
}

function numbersOf(
  { bias }: LinearWeights,
  net: Network,
  { dimensions }: Vectors,
  { target, whole }: Parameters<typeof save>[2],
) {
  return {
    dimensions,
    filters: net.filters,
    biasNegative: bias[0]!,
    biasPositive: bias[1]!,
    networkNegative: net.outputBias[0]!,
    networkPositive: net.outputBias[1]!,
    linearTarget: target.linear,
    networkTarget: target.network,
    linearWhole: whole.linear,
    networkWhole: whole.network,
  };
}
