/** Ridge regression without intercept: w = (X'X + penalty I)^-1 X'y, by Gaussian elimination. */
export function ridge(rows: readonly number[][], values: readonly number[], penalty: number): number[] {
  const size = rows[0]?.length ?? 0;
  const system = Array.from({ length: size }, (_, i) => {
    const line = Array.from({ length: size + 1 }, () => 0);
    line[i] = penalty;
    return line;
  });
  rows.forEach((row, r) => {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) system[i]![j]! += row[i]! * row[j]!;
      system[i]![size]! += row[i]! * values[r]!;
    }
  });
  return solve(system);
}

/** Solves a symmetric positive definite system `[A | b]` in place, which needs no pivoting. */
function solve(system: number[][]): number[] {
  const size = system.length;
  for (let pivot = 0; pivot < size; pivot++) {
    for (let i = 0; i < size; i++) {
      if (i !== pivot) eliminate(system[i]!, system[pivot]!, pivot);
    }
  }
  return system.map((line, i) => line[size]! / line[i]!);
}

function eliminate(line: number[], by: readonly number[], pivot: number): void {
  const factor = line[pivot]! / by[pivot]!;
  for (let j = pivot; j < line.length; j++) line[j]! -= factor * by[j]!;
}
