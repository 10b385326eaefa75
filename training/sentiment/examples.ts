import { createNameFinder } from '@/lib/sentiment/items/find-names';
import { emitFeatures } from '@/lib/sentiment/model/features';
import { inputOf } from '@/lib/sentiment/model/network-input';
import { readSentence, type SentenceReading } from '@/lib/sentiment/model/sentence-reading';
import type { Vocabulary } from '@/lib/sentiment/model/vocabulary';
import { tokenize } from '@/lib/text';
import type { LinearExample } from './linear-trainer';
import type { NetworkExample } from './network-trainer';
import { CLASS_LABELS, type Row } from './rows';

/** A row as input for both parts of the model. */
export interface Example extends LinearExample, NetworkExample {
  row: Row;
}

/** Reads a row for the model, with its target masked wherever it occurs. */
function readRow({ text, target }: Row): SentenceReading {
  const tokens = tokenize(text);
  return readSentence(tokens, target ? createNameFinder([target])(tokens) : []);
}

/** Converts a row for training. `buckets` must be a power of two, since feature hashes are truncated to it. */
export function exampleOf(row: Row, vocabulary: Vocabulary, buckets: number, weight = 1): Example {
  const reading = readRow(row);
  const features: number[] = [];
  emitFeatures(reading, (hash) => features.push(hash & (buckets - 1)));
  const label = CLASS_LABELS.indexOf(row.label);
  return { row, features: Uint32Array.from(features), input: inputOf(reading, vocabulary), label, weight };
}
