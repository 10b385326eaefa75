import { emitFeatures } from '@/lib/sentiment/features';
import { createNameFinder } from '@/lib/sentiment/find-names';
import { inputOf } from '@/lib/sentiment/network-input';
import { type Item, readItems } from '@/lib/sentiment/reading';
import type { Vocabulary } from '@/lib/sentiment/vocabulary';
import { tokenize } from '@/lib/text';
import type { LinearExample } from './linear-trainer';
import type { NetworkExample } from './network-trainer';
import { LABELS, type Row } from './rows';

/** A row as both parts of the model read it. */
export interface Example extends LinearExample, NetworkExample {
  row: Row;
}

/** The items of a row, its target masked wherever it stands. */
function itemsOf({ text, target }: Row): Item[] {
  const tokens = tokenize(text);
  return readItems(tokens, target ? createNameFinder([target])(tokens) : []);
}

export function exampleOf(row: Row, vocabulary: Vocabulary, buckets: number, weight = 1): Example {
  const items = itemsOf(row);
  const features: number[] = [];
  emitFeatures(items, (hash) => features.push(hash & (buckets - 1)));
  const label = LABELS.indexOf(row.label);
  return { row, features: Uint32Array.from(features), input: inputOf(items, vocabulary), label, weight };
}
