import { type Figure, printFigures, time } from './report';

const WORDS = Array.from({ length: 200_000 }, (_, at) => `word ${at % 5_000}`);
const BYTES = 64 * 1024 * 1024;

/** Counts words, as most of what is timed here does. */
function count(): void {
  const counts = new Map<string, number>();
  for (const word of WORDS) counts.set(word, (counts.get(word) ?? 0) + word.length);
}

/** Writes to memory that the process did not have before. */
const take = () => new Uint8Array(BYTES).fill(1);

const figure = (name: string, run: () => void): Figure => ({ name, unit: 'ms', values: time(run, 15) });

/**
 * Times work that never changes: figures of two runs tell of the program only as far as these are alike. A machine that
 * is shared with others is not equally quick from one hour to the next.
 */
export const printYardstick = (): void =>
  printFigures('yardstick: what this machine takes for work that is always the same', [
    figure('200,000 words counted', count),
    figure('64 MB of new memory written', take),
  ]);
