import { readArguments } from '@/cli/read-arguments';
import { DATA_OPTION, DATA_USAGE, dataFolder } from '../data-folders';
import { createRandom, shuffle } from '../random';
import { type Example, exampleOf } from './examples';
import { logits, trainLinear } from './linear-trainer';
import { bestShares, logLoss, type Pair } from './mixing';
import { type Network, networkLogits } from './network-forward';
import { trainNetwork } from './network-trainer';
import { generateRows, PATTERNS } from './patterns';
import { frameRows } from './patterns/frames';
import { type Row, readRows, wholeTexts } from './rows';
import { saveModel } from './save-model';
import { buildVocabulary } from './vocabulary';
import { readWritten } from './written-rows';

const BUCKETS = 1 << 19;
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
  seed: 5,
};
/** Sentences per pattern, and their weight relative to a real sentence. */
const PER_PATTERN = 12;
const PATTERN_WEIGHT = 0.5;
/** Fraction of the texts held out to mix and calibrate the two parts. */
const HELD_BACK = 0.08;

const USAGE = `usage: npm run train -- [--data DIR]

  ${DATA_USAGE}

Writes public/models; takes minutes on two cores.`;

const { values } = readArguments(USAGE, {
  options: { data: DATA_OPTION },
});

const data = dataFolder(values.data, USAGE);
const sentfin = readRows(data, 'sentfin.train');
const rows: Row[] = [
  ...sentfin,
  ...wholeTexts(sentfin),
  ...readRows(data, 'twitter.train'),
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
saveModel({
  linear: trainLinear([...real, ...framed, ...made], LINEAR),
  network,
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
