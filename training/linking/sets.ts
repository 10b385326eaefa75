import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from '../json-lines';

/** A labeled span in a text. */
export interface MarkedSpan {
  text: string;
  start: number;
  end: number;
}

/** A wire sentence with labeled entities, their codes removed from the text. */
export interface WireText {
  text: string;
  entities: (MarkedSpan & { ric?: string })[];
}

/** A text that contained `Name (TICKER)`, with the ticker removed. */
export interface PairText {
  text: string;
  entities: (MarkedSpan & { ticker: string })[];
}

/** A sentence in which a company-like name is a person, a place or a plain word. */
export interface HardNegative {
  text: string;
  candidates_to_reject: (MarkedSpan & {
    must_not_link_to: string;
    gold_type: 'PER' | 'LOC' | 'ORG' | 'NONE';
  })[];
}

/** Reads one of the sets in `DIR/linking`; empty if it is missing. */
export function readSet<T>(dataDir: string, name: string): T[] {
  const path = join(dataDir, 'linking', name);
  return existsSync(path) ? readJsonLines<T>(path) : [];
}

const CODE = /\s?<[.A-Za-z0-9=-]+>/gu;

/** Removes codes such as `<JNJ.N>`, so that names must be recognized, and shifts the labeled spans accordingly. */
export function withoutCodes({ text, entities }: WireText): WireText {
  const cuts = Array.from(text.matchAll(CODE), (match) => ({ at: match.index, length: match[0].length }));
  const shift = (offset: number) =>
    cuts.filter(({ at }) => at < offset).reduce((moved, { length }) => moved - length, offset);
  return {
    text: text.replace(CODE, ''),
    entities: entities.map((entity) => ({ ...entity, start: shift(entity.start), end: shift(entity.end) })),
  };
}
