/** A float array as signed bytes: value = byte x scale. The error is at most half of `scale`. */
export function quantise(array: Float32Array): { bytes: Uint8Array; scale: number } {
  const scale = array.reduce((top, value) => Math.max(top, Math.abs(value)), 1e-9) / 127;
  return { bytes: new Uint8Array(Int8Array.from(array, (value) => Math.round(value / scale)).buffer), scale };
}
