/**
 * Header of the weights file. The file is `TTS1`, a 32-bit little-endian length, that many bytes of JSON (this header),
 * padding to 4 bytes, then the arrays one after the other, each padded to 4 bytes.
 */
interface WeightsHeader {
  id: string;
  numbers: Record<string, number>;
  arrays: { name: string; bytes: number }[];
}

/** Arrays of weights as signed bytes, each with the scale that they were quantized with. */
const QUANTIZED = ['linear', 'vectors', 'filters', 'codes', 'filterBias', 'output'] as const;
const ARRAYS = [...QUANTIZED, 'words'] as const;
const NUMBERS = [
  ...QUANTIZED.map((name) => `${name}Scale` as const),
  ...(['dimensions', 'filters'] as const),
  ...(['biasNegative', 'biasPositive', 'networkNegative', 'networkPositive'] as const),
  ...(['linearTarget', 'networkTarget', 'linearWhole', 'networkWhole'] as const),
];

/** Scales, sizes, biases, and the shares of the model's two parts. */
export type WeightNumbers = Readonly<Record<(typeof NUMBERS)[number], number>>;
/** `words`: the vocabulary in UTF-8, joined by line ends. */
type WeightArrays = Readonly<Record<(typeof ARRAYS)[number], Uint8Array>>;

/** The contents of a weights file. */
export interface Weights {
  /** Id of the weights; changes with them. */
  id: string;
  numbers: WeightNumbers;
  arrays: WeightArrays;
}

const MAGIC = 0x31535454;
const pad = (bytes: number) => (bytes + 3) & ~3;

/** Parses a weights file; the arrays are views of `bytes`. @throws if the bytes are not a whole weights file */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a sentiment weights file');
  const size = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size))) as WeightsHeader;
  const arrays: Record<string, Uint8Array> = {};
  let at = pad(8 + size);
  for (const { name, bytes: length } of header.arrays) {
    if (at + length > bytes.length) throw new Error('sentiment weights file is cut short');
    arrays[name] = bytes.subarray(at, at + length);
    at = pad(at + length);
  }
  const { id, numbers } = header;
  assertAll(NUMBERS, numbers);
  assertAll(ARRAYS, arrays);
  return { id, numbers, arrays };
}

function assertAll<Name extends string, T>(
  names: readonly Name[],
  found: Readonly<Record<string, T>>,
): asserts found is Readonly<Record<Name, T>> {
  const missing = names.filter((name) => found[name] === undefined);
  if (missing.length > 0) throw new Error(`sentiment weights file lacks ${missing.join(', ')}`);
}

/** Writes a file for `readWeights`. */
export function writeWeights({ id, numbers, arrays }: Weights): Uint8Array {
  const entries = Object.entries(arrays);
  const header: WeightsHeader = {
    id,
    numbers,
    arrays: entries.map(([name, a]) => ({ name, bytes: a.length })),
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const total = entries.reduce((sum, [, a]) => sum + pad(a.length), pad(8 + json.length));
  const file = new Uint8Array(total);
  new DataView(file.buffer).setUint32(0, MAGIC, true);
  new DataView(file.buffer).setUint32(4, json.length, true);
  file.set(json, 8);
  let at = pad(8 + json.length);
  for (const [, array] of entries) {
    file.set(array, at);
    at = pad(at + array.length);
  }
  return file;
}
