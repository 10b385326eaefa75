import type { Probabilities } from '@/lib/model';

/**
 * Weight of a fully neutral sentence, relative to a fully positive or negative one: background must not drown the news.
 */
const SILENT_WEIGHT = 0.3;

/** Weight of a sentence by how little neutral it is, from `SILENT_WEIGHT` to 1. */
export const salienceOf = ({ neutral }: Probabilities): number =>
  SILENT_WEIGHT + (1 - SILENT_WEIGHT) * (1 - neutral);
