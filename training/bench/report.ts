/** A measured figure and its limit. */
export interface Figure {
  name: string;
  unit: string;
  /** All runs; the report shows their median and 95th percentile. */
  values: readonly number[];
  /** Upper or lower limit; absent if none is promised. */
  atMost?: number;
  atLeast?: number;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** The `q` quantile (0..1) of the values. */
export function quantile(values: readonly number[], q: number): number {
  const list = sorted(values);
  return list[Math.min(list.length - 1, Math.floor(q * list.length))] ?? Number.NaN;
}

/** Times `runs` calls, in milliseconds each, after `warmUp` calls. */
export function time(run: () => void, runs: number, warmUp = 3): number[] {
  for (let i = 0; i < warmUp; i++) run();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

const show = (value: number) =>
  value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);

function verdict({ values, atMost, atLeast }: Figure): string {
  const median = quantile(values, 0.5);
  if (atMost !== undefined) return `${median <= atMost ? 'ok  ' : 'MISS'} <= ${show(atMost)}`;
  if (atLeast !== undefined) return `${median >= atLeast ? 'ok  ' : 'MISS'} >= ${show(atLeast)}`;
  return '';
}

/** Prints figures as one table. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(
    `\n${title}\n${'figure'.padEnd(58)}${'median'.padStart(12)}${'p95'.padStart(12)}  unit        budget`,
  );
  for (const figure of figures) {
    const [median, p95] = [0.5, 0.95].map((q) => show(quantile(figure.values, q)).padStart(12));
    console.log(`${figure.name.padEnd(58)}${median}${p95}  ${figure.unit.padEnd(10)}  ${verdict(figure)}`);
  }
}
