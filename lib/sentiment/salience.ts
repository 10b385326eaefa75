import type { Probabilities } from '@/lib/model';

/** A sentence that says nothing either way counts this much of one that does: background must not drown the news. */
const SILENT_WEIGHT = 0.3;

/** How much a sentence has to say, from `SILENT_WEIGHT` to 1. */
export const salienceOf = ({ neutral }: Probabilities): number =>
  SILENT_WEIGHT + (1 - SILENT_WEIGHT) * (1 - neutral);
