import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Writes `lib/text/sentence-model.json`: the part of wink-eng-lite-web-model that sentence boundaries depend on. Run
 * `npm run build:sentences` when that package changes.
 */

const PARTS = 'wink-eng-lite-web-model/dist';
const require = createRequire(import.meta.url);
const core = JSON.parse(
  readFileSync(require.resolve(`${PARTS}/languages/cur/models/eng-core-web-model.json`), 'utf8'),
) as Core;

interface Core {
  packing: { size: number; layout: Record<string, [word: number, mask: number, shift: number]> };
  features: { lexeme: { list: string[] }; tokenType: unknown; pos: unknown };
  lexicon: string;
  xpansions: string;
  tcat: unknown;
  pos: unknown;
  trex: unknown;
  preserve: unknown;
}

const { packing, features } = core;
const texts = features.lexeme.list;
const wordsIn = (base64: string) => new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
const lexicon = wordsIn(core.lexicon);
const expansions = wordsIn(core.xpansions);

function property(number: number, name: string): number {
  const [word, mask, shift] = packing.layout[name]!;
  return (lexicon[number * packing.size + word]! & mask) >>> shift;
}

const PLAIN_WORD = 1;
const MARKS = ['sbdHint', 'isAbbrev', 'isContraction', 'isNonEOS'];

/** Drops words of letters only: the tokenizer finds them by their letters, known or not. */
const isNeeded = (text: string, number: number) =>
  !/^[a-z]+$/i.test(text) ||
  property(number, 'tokenType') !== PLAIN_WORD ||
  MARKS.some((mark) => property(number, mark) !== 0);

/** The lexemes that a lexeme refers to: its lower case and its normal form. */
const leadsTo = (number: number) => [
  number + property(number, 'normal'),
  ...(property(number, 'isSpellingMapped') ? [property(number, 'lemma')] : []),
];

/** Lexemes that the boundary automaton itself refers to. */
const named = [
  ...JSON.stringify(require(`${PARTS}/languages/cur/models/eng-sbd-model.json`)).matchAll(/"(\d+)\\?":/g),
].map(([, digits]) => Number(digits));

const needed = new Set([
  ...texts.flatMap((text, number) => (isNeeded(text, number) ? [number] : [])),
  ...named.filter((number) => number < texts.length),
  ...[...expansions].filter((number) => number < texts.length),
]);
for (const number of needed) for (const next of leadsTo(number)) needed.add(next);
texts.forEach((_, number) => {
  if (leadsTo(number).some((next) => next !== number && property(next, 'sbdHint') !== 0)) needed.add(number);
});

const numbers = [...needed].sort((a, b) => a - b);
const rows = Uint32Array.from(
  numbers.flatMap((number) => [...lexicon.subarray(number * packing.size, (number + 1) * packing.size)]),
);
const model = {
  packing,
  tcat: core.tcat,
  pos: core.pos,
  trex: core.trex,
  preserve: core.preserve,
  features: { tokenType: features.tokenType, pos: features.pos },
  lexemes: {
    size: texts.length,
    steps: numbers.map((number, at) => number - (numbers[at - 1] ?? 0)).join(' '),
    texts: numbers.map((number) => texts[number]).join(' '),
    rows: Buffer.from(rows.buffer).toString('base64'),
    expansions: core.xpansions,
  },
};
const path = join(import.meta.dirname, '../../lib/text/sentence-model.json');
writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`);
console.log(`${numbers.length} of ${texts.length} lexemes`);
