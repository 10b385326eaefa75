/** Softmax of (negative, 0, positive): the probabilities of negative, neutral and positive. */
export function softmax(negative: number, positive: number): [number, number, number] {
  const top = Math.max(negative, positive, 0);
  const [n, z, p] = [Math.exp(negative - top), Math.exp(-top), Math.exp(positive - top)];
  const sum = n + z + p;
  return [n / sum, z / sum, p / sum];
}
