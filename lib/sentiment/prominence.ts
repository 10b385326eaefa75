import type { BlockKind, Document, DocumentSentence, SentenceScore, Token } from '@/lib/model';

/** Weight of each kind of block relative to a paragraph. */
const KIND_WEIGHT: Readonly<Record<BlockKind, number>> = {
  paragraph: 1,
  heading: 0.7,
  'list-item': 0.8,
  quote: 0.7,
  caption: 0,
  table: 0.3,
  boilerplate: 0,
};
const TITLE_WEIGHT = 3;
/** The first sentences tell the news: the weight above `FLOOR` halves every `HALVING` sentences. */
const OPENING_WEIGHT = 1.6;
const HALVING = 8;
const FLOOR = 0.4;
/** Fewest words and numbers of a sentence that counts: "Acme's profit soared again"; with a number, "Acme fell 4%". */
const MIN_WORDS = { words: 4, withNumber: 3 } as const;

/** Why a sentence carries no weight; undefined if it does. */
export function skipReason(kind: BlockKind, tokens: readonly Token[]): SentenceScore['skipped'] | undefined {
  if (kind === 'boilerplate' || isBoilerplate(tokens)) return 'boilerplate';
  if (kind === 'caption') return 'caption';
  return isTooShort(tokens) || (kind === 'table' && !endsSentence(tokens)) ? 'too-short' : undefined;
}

/** Rows of a table do not: "Loss on extinguishment of debt (5.5)" is a label and its figures. */
const endsSentence = (tokens: readonly Token[]): boolean =>
  tokens.slice(-2).some(({ text }) => /^[.!?…]+$/u.test(text));

function isTooShort(tokens: readonly Token[]): boolean {
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const hasNumber = said.some(({ kind }) => kind === 'number');
  return said.length < (hasNumber ? MIN_WORDS.withNumber : MIN_WORDS.words);
}

const PHRASES = [
  'all rights reserved',
  'sign up',
  'click here',
  'read more',
  'subscribe to',
  'newsletter',
  'not investment advice',
  'past performance',
  'forward-looking statements',
  'terms of use',
  'privacy policy',
  'reporting by',
  'editing by',
  'follow us on',
  'request a demo',
  'all material subject to',
  'disclosure :',
  'the author has no position',
];

/** The longest word of each phrase, tested first: most sentences contain none of them. */
const LONGEST_WORDS = new RegExp(PHRASES.map(longestWord).join('|'), 'u');

function longestWord(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

function isBoilerplate(tokens: readonly Token[]): boolean {
  if (tokens.length > 60 || !tokens.some(({ norm }) => LONGEST_WORDS.test(norm))) return false;
  const text = tokens.map((token) => token.norm).join(' ');
  return PHRASES.some((phrase) => text.includes(phrase));
}

/** Weight of a sentence in its article before normalization; 0 only for captions and boilerplate. */
export function prominenceOf({ part, kind, index }: DocumentSentence, { title }: Document): number {
  if (part === 'title') return TITLE_WEIGHT;
  const position = title.trim() === '' ? index : index - 1;
  const opening = FLOOR + (OPENING_WEIGHT - FLOOR) * 0.5 ** (position / HALVING);
  return KIND_WEIGHT[kind] * opening;
}
