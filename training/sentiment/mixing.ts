import { softmax } from '@/lib/sentiment/model/softmax';

/** Logits (negative, positive) of the linear part and of the network for one example, and its class. */
export interface Pair {
  linear: [number, number];
  network: [number, number];
  label: number;
}

/** The weight of each part's logits in the sum. */
export interface Shares {
  linear: number;
  network: number;
}

const STEPS = Array.from({ length: 25 }, (_, i) => i * 0.05);

/** The shares with the least log loss on examples that neither part was trained on, which also calibrates the sum. */
export function bestShares(pairs: readonly Pair[]): Shares {
  const grid = STEPS.flatMap((linear) => STEPS.map((network) => ({ linear, network })));
  const losses = grid.map((shares) => logLoss(pairs, shares));
  return grid[losses.indexOf(Math.min(...losses))]!;
}

/** Mean log loss of the mixed logits. */
export function logLoss(pairs: readonly Pair[], shares: Shares): number {
  const losses = pairs.map(({ linear, network, label }) => {
    const at = (k: 0 | 1) => linear[k] * shares.linear + network[k] * shares.network;
    return -Math.log(softmax(at(0), at(1))[label]! + 1e-9);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}
