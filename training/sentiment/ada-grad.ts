/** Weights that learn by AdaGrad (Duchi et al. 2011), each with the sum of its squared gradients so far. */
export interface AdaGradWeights {
  values: Float32Array;
  squares: Float32Array;
}

/** Weights before their first step; the larger the sum that all begin with, the shorter their first steps. */
export const createWeights = (values: Float32Array, initialSum: number): AdaGradWeights => ({
  values,
  squares: new Float32Array(values.length).fill(initialSum),
});

/** Moves one weight against its gradient. */
export function adjust(
  { values, squares }: AdaGradWeights,
  at: number,
  gradient: number,
  rate: number,
): void {
  squares[at]! += gradient * gradient;
  values[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
}
