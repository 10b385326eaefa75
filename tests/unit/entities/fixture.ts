import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinker, parseDictionary } from '@/lib/entities';
import {
  type Article,
  articleFromText,
  type InstrumentOverride,
  type LinkedMention,
  type MarkupHint,
} from '@/lib/model';
import { createSegmenter } from '@/lib/text';

export const PATH = join(import.meta.dirname, '../../../public/data/instruments.json');

/** The shipped dictionary. */
export const rawDictionary: unknown = JSON.parse(readFileSync(PATH, 'utf8'));
export const dictionary = parseDictionary(rawDictionary);
const segmenter = createSegmenter();
const linker = createLinker(dictionary);

interface Given {
  title?: string;
  hints?: readonly MarkupHint[];
  overrides?: readonly InstrumentOverride[];
}

/** Links a plain text with the shipped dictionary. */
export function linkText(text: string, { title = '', hints = [], overrides }: Given = {}): LinkedMention[] {
  const article: Article = articleFromText(text, { title });
  const own = overrides ? createLinker(dictionary, overrides) : linker;
  return own.link(segmenter.segment(article), hints);
}

/** The surface and instrument of each mention. */
export const linksOf = (text: string, given: Given = {}): string[] =>
  linkText(text, given).map(({ surface, instrument }) => `${surface} -> ${instrument.id}`);
