import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinker, instrumentNamed, parseDictionary } from '@/lib/entities';
import { articleFromText, type Document, type LinkedMention } from '@/lib/model';
import { createSegmenter } from '@/lib/text';

const DICTIONARY = join(import.meta.dirname, '../../public/data/instruments.json');

/** Links one plain text. */
export type Link = (text: string, title?: string) => LinkedMention[];

/** The symbol of a security by its name in a broker's list. */
export type SymbolOf = (name: string) => string | undefined;

interface Linking {
  link: Link;
  linkDocument: (document: Document) => LinkedMention[];
  symbolOf: SymbolOf;
}

/** The linker over the built dictionary: for plain texts, for segmented texts, and for names of securities. */
export function createLink(): Linking {
  const dictionary = parseDictionary(JSON.parse(readFileSync(DICTIONARY, 'utf8')));
  const linker = createLinker(dictionary);
  const segmenter = createSegmenter();
  const linkDocument = (document: Document) => linker.link(document, []);
  return {
    linkDocument,
    symbolOf: (name) => instrumentNamed(name, dictionary.names)?.symbol,
    link: (text, title = '') => linkDocument(segmenter.segment(articleFromText(text, { title }))),
  };
}
