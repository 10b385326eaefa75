import { type Figure, printFigures, time } from './report';

const WORDS = Array.from({ length: 200_000 }, (_, at) => `word ${at % 5_000}`);
const BYTES = 64 * 1024 * 1024;

/** Counts words, like most of the code timed here. */
function count(): void {
  const counts = new Map<string, number>();
  for (const word of WORDS) counts.set(word, (counts.get(word) ?? 0) + word.length);
}

/** Writes to newly allocated memory. */
const take = () => new Uint8Array(BYTES).fill(1);

const figure = (name: string, run: () => void): Figure => ({ name, unit: 'ms', values: time(run, 15) });

/**
 * Times work that never changes. Compare figures of two runs only if their yardsticks are alike: a shared machine
 * varies in speed.
 */
export const printYardstick = (): void =>
  printFigures('yardstick: what this machine takes for work that is always the same', [
    figure('200,000 words counted', count),
    figure('64 MB of new memory written', take),
  ]);
