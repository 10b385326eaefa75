import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinker, parseDictionary } from '@/lib/entities';
import { articleFromText, type Document, type LinkedMention } from '@/lib/model';
import { createSegmenter } from '@/lib/text';

const DICTIONARY = join(import.meta.dirname, '../../public/data/instruments.json');

/** Links one plain text. */
export type Link = (text: string, title?: string) => LinkedMention[];

/** The linker over the built dictionary, for plain texts and for segmented ones. */
export function createLink(): { link: Link; linkDocument: (document: Document) => LinkedMention[] } {
  const linker = createLinker(parseDictionary(JSON.parse(readFileSync(DICTIONARY, 'utf8'))));
  const segmenter = createSegmenter();
  const linkDocument = (document: Document) => linker.link(document, []);
  return {
    linkDocument,
    link: (text, title = '') => linkDocument(segmenter.segment(articleFromText(text, { title }))),
  };
}
