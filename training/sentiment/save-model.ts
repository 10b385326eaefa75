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
const LINEAR_STEPS = 24;
const VECTOR_STEPS = 31;

/** Writes `public/models/sentiment.bin`, and prints its id, shares and compressed size. */
export function saveModel(model: TrainedModel): void {
  const { target, whole, network } = model;
  const quantized = quantizedOf(model);
  const numbers = { ...scalesOf(quantized), ...numbersOf(model) };
  const id = idOf(
    numbers,
    Object.values(quantized).map(({ bytes }) => bytes),
  );
  const words = new TextEncoder().encode(network.vectors.words.join('\n'));
  const arrays = { ...bytesOf(quantized), words };
  const file = writeWeights({ id, numbers, arrays });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/sentiment.bin`, file);
  console.log(
    `model ${id}: shares ${JSON.stringify({ target, whole })}, ${gzipSync(file).length} bytes gzip`,
  );
}

/** The arrays of the weights file, with their scales. */
function quantizedOf({ linear, network }: TrainedModel) {
  const { vectors, words, codes, bias, output } = network;
  return {
    linear: quantize(linear.weights, LINEAR_STEPS),
    vectors: quantize(vectors.data, VECTOR_STEPS),
    filters: quantize(words),
    codes: quantize(codes),
    filterBias: quantize(bias),
    output: quantize(output),
  };
}

type Quantized = ReturnType<typeof quantizedOf>;

const scalesOf = ({ linear, vectors, filters, codes, filterBias, output }: Quantized) => ({
  linearScale: linear.scale,
  vectorsScale: vectors.scale,
  filtersScale: filters.scale,
  codesScale: codes.scale,
  filterBiasScale: filterBias.scale,
  outputScale: output.scale,
});

const bytesOf = ({ linear, vectors, filters, codes, filterBias, output }: Quantized) => ({
  linear: linear.bytes,
  vectors: vectors.bytes,
  filters: filters.bytes,
  codes: codes.bytes,
  filterBias: filterBias.bytes,
  output: output.bytes,
});

/** A hash of all numbers and weights. */
function idOf(numbers: Readonly<Record<string, number>>, arrays: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(JSON.stringify(numbers));
  for (const array of arrays) hash.update(array);
  return hash.digest('hex').slice(0, 12);
}

function numbersOf({ linear: { bias }, network, target, whole }: TrainedModel) {
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
