/**
 * Header of the weights file. The file is `TTS1`, a 32-bit little-endian length, that many bytes of JSON (this header),
 * padding to 4 bytes, then the arrays one after the other, each padded to 4 bytes.
 */
interface WeightsHeader {
  /** Id of the weights; changes with them. */
  id: string;
  numbers: Record<string, number>;
  arrays: { name: string; bytes: number }[];
}

/** A parsed weights file: its header, and its arrays by name. */
export interface Weights {
  header: WeightsHeader;
  arrays: Record<string, Uint8Array>;
}

const MAGIC = 0x31535454;
const pad = (bytes: number) => (bytes + 3) & ~3;

/** Parses a weights file; the arrays are views of `bytes`. @throws if the bytes are not a weights file */
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
  return { header, arrays };
}

/** Writes a file for `readWeights`. */
export function writeWeights(
  id: string,
  numbers: Record<string, number>,
  arrays: Record<string, Uint8Array>,
): Uint8Array {
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
