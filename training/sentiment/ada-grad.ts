/** Weights trained by AdaGrad (Duchi et al. 2011), each with its sum of squared gradients. */
export interface AdaGradWeights {
  values: Float32Array;
  squares: Float32Array;
}

/** Untrained weights. A larger `initialSum` makes the first steps smaller. */
export const createWeights = (values: Float32Array, initialSum: number): AdaGradWeights => ({
  values,
  squares: new Float32Array(values.length).fill(initialSum),
});

/** Updates one weight by gradient descent. */
export function adjust(
  { values, squares }: AdaGradWeights,
  at: number,
  gradient: number,
  rate: number,
): void {
  squares[at]! += gradient * gradient;
  values[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
}
