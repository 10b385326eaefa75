/**
 * Quantizes a float array to signed bytes: value = byte x scale. The largest absolute value becomes `steps` (at most
 * 127); fewer steps leave more zeros, which compress better. The error is at most half of `scale`.
 */
export function quantize(array: Float32Array, steps = 127): { bytes: Uint8Array; scale: number } {
  const scale = array.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / steps;
  return { bytes: new Uint8Array(Int8Array.from(array, (value) => Math.round(value / scale)).buffer), scale };
}
