import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeWeights } from '@/lib/sentiment/weights-file';
import { exampleOf } from './examples';
import { type Example, type LinearWeights, logits, softmax, trainLinear } from './linear-trainer';
import { createRandom, shuffle } from './random';
import { readRows, wholeTexts } from './rows';

const BUCKETS = 1 << 18;
const OPTIONS = { buckets: BUCKETS, epochs: 8, rate: 0.03, decay: 0.005, seed: 1 };
const OUT = 'public/models';

const { values } = parseArgs({
  args: argv.slice(2),
  options: { data: { type: 'string', default: '../shared/data' } },
});

const sentfin = readRows(values.data, 'sentfin.train');
const rows = [...sentfin, ...wholeTexts(sentfin), ...readRows(values.data, 'twitter.train')];
const examples = shuffle(rows, createRandom(7)).map((row) => exampleOf(row, BUCKETS));
const held = examples.slice(0, examples.length / 10);
const temperature = bestTemperature(trainLinear(examples.slice(held.length), OPTIONS), held);
save(trainLinear(examples, OPTIONS), temperature);

/** The temperature of least log loss on examples that the model did not see. */
function bestTemperature(model: LinearWeights, unseen: readonly Example[]): number {
  const candidates = Array.from({ length: 41 }, (_, i) => 0.6 + i * 0.05);
  const losses = candidates.map((t) => unseen.reduce((sum, example) => sum + loss(model, example, t), 0));
  return candidates[losses.indexOf(Math.min(...losses))]!;
}

function loss(model: LinearWeights, { features, label }: Example, t: number): number {
  const [negative, positive] = logits(model, features);
  return -Math.log(softmax(negative / t, positive / t)[label]! + 1e-9);
}

function save({ weights, bias }: LinearWeights, t: number): void {
  const scale = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0) / 127;
  const linear = Int8Array.from(weights, (w) => Math.round(w / scale));
  const array = new Uint8Array(linear.buffer);
  const id = createHash('sha256').update(array).digest('hex').slice(0, 12);
  const numbers = { scale, temperature: t, biasNegative: bias[0]!, biasPositive: bias[1]! };
  const file = writeWeights(id, numbers, { linear: array });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/sentiment.bin`, file);
  console.log(`model ${id}: temperature ${t.toFixed(2)}, ${gzipSync(file).length} bytes gzip`);
}
