import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeWeights } from '@/lib/sentiment/model/weights-file';
import type { LinearWeights } from './linear-trainer';
import type { Shares } from './mixing';
import type { Network } from './network-forward';
import { quantize } from './quantize';

/** The two parts, and their shares in scores towards a target and of whole texts. */
interface TrainedModel {
  linear: LinearWeights;
  network: Network;
  target: Shares;
  whole: Shares;
}

const OUT = 'public/models';
/** Quantization steps of the large arrays: so few cost no accuracy, and halve their compressed size. */
const STEPS: Record<string, number> = { linear: 24, vectors: 31 };

/** Writes `public/models/sentiment.bin`, and prints its id, shares and compressed size. */
export function saveModel(model: TrainedModel): void {
  const { target, whole, network } = model;
  const packed = Object.entries(arraysOf(model)).map(([name, array]) => ({
    name,
    ...quantize(array, STEPS[name]),
  }));
  const arrays = Object.fromEntries(packed.map(({ name, bytes }) => [name, bytes]));
  const numbers = {
    ...Object.fromEntries(packed.map(({ name, scale }) => [`${name}Scale`, scale])),
    ...numbersOf(model),
  };
  const id = idOf(numbers, Object.values(arrays));
  const words = new TextEncoder().encode(network.vectors.words.join('\n'));
  const file = writeWeights(id, numbers, { ...arrays, words });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/sentiment.bin`, file);
  console.log(
    `model ${id}: shares ${JSON.stringify({ target, whole })}, ${gzipSync(file).length} bytes gzip`,
  );
}

/** The arrays of the weights file before quantization. */
function arraysOf({ linear, network }: TrainedModel): Record<string, Float32Array> {
  const { vectors, words: filters, codes, bias: filterBias, output } = network;
  return { linear: linear.weights, vectors: vectors.data, filters, codes, filterBias, output };
}

/** A hash of all numbers and weights. */
function idOf(numbers: Record<string, number>, arrays: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(JSON.stringify(numbers));
  for (const array of arrays) hash.update(array);
  return hash.digest('hex').slice(0, 12);
}

function numbersOf({ linear: { bias }, network, target, whole }: TrainedModel): Record<string, number> {
  return {
    dimensions: network.vectors.dimensions,
    filters: network.filters,
    biasNegative: bias[0]!,
    biasPositive: bias[1]!,
    networkNegative: network.outputBias[0]!,
    networkPositive: network.outputBias[1]!,
    linearTarget: target.linear,
    networkTarget: target.network,
    linearWhole: whole.linear,
    networkWhole: whole.network,
  };
}
