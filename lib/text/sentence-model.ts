import readFeatures from 'wink-eng-lite-web-model/dist/feature';
import loadBoundaries from 'wink-eng-lite-web-model/dist/load-sbd-model';
import type { Model } from 'wink-nlp';
import stored from './sentence-model.json';

/** What `training/sentences/build.ts` keeps of each lexeme: the step to its number, its text, and its properties. */
const { size, rows, expansions } = stored.lexemes;
const STEPS = stored.lexemes.steps.split(' ').map(Number);
const TEXTS = stored.lexemes.texts.split(' ');

/** Words of 32 bits for each lexeme. */
const PACKED = stored.packing.size;

/** A machine that recognizes nothing: the parts of wink-nlp's pipeline that are never asked. */
const NOTHING = JSON.stringify([0, 0, {}, {}, {}, {}]);

/**
 * The part of wink-eng-lite-web-model that tells where sentences end, in the shape that wink-nlp loads: 2,679 of its
 * 87,593 lexemes, those that are no plain words or bear on boundaries. To the sentencer any other word is like one
 * that it doesn't know, so it finds the same sentences (held by a test).
 */
export const SENTENCE_MODEL = {
  core,
  sbd: loadBoundaries,
  ner: () => ({ machines: [], transformers: [] }),
  pos: () => ({ machines: [], transformers: [] }),
  negation: () => ({ machines: [NOTHING] }),
  sa: () => ({ machines: [NOTHING] }),
  // Its own loader writes the machine out anew each time, as text within text: twice as long with every load.
  metaCER: () => ({ machines: NOTHING, transformers: [] }),
  featureFn: readFeatures,
  addons: {},
} as unknown as Model;

/** @returns a fresh one each time: the sentencer adds the words that it meets */
function core() {
  const { packing, tcat, pos, trex, preserve } = structuredClone(stored);
  const layout = Object.entries(packing.layout);
  return {
    packing: { ...packing, efList: layout.filter(([, place]) => place[4] === 1).map(([name]) => name) },
    tcat,
    pos,
    trex,
    preserve,
    xpansions: wordsIn(expansions),
    features: features(),
    lexicon: lexicon(),
  };
}

function features() {
  const indexed = (list: string[]) => ({
    list,
    hash: Object.assign(Object.create(null), Object.fromEntries(list.map((value, at) => [value, at]))),
    intrinsicSize: list.length,
    index: list.length,
  });
  const { tokenType, pos } = stored.features;
  const learned = { prefix: indexed([]), suffix: indexed([]), shape: indexed([]) };
  return { ...learned, lexeme: lexemes(), tokenType, pos, posClusters: { list: [] } };
}

/** Numbers are those of the whole model, which the machines name: the places between stay empty. */
function lexemes() {
  const list: string[] = new Array(size).fill('');
  const hash: Record<string, number> = Object.create(null);
  eachNumber((number, at) => {
    list[number] = TEXTS[at]!;
    hash[TEXTS[at]!] = number;
  });
  return { list, hash, intrinsicSize: size, index: size };
}

function lexicon(): Uint32Array {
  const all = new Uint32Array(size * PACKED);
  const kept = wordsIn(rows);
  eachNumber((number, at) => all.set(kept.subarray(at * PACKED, (at + 1) * PACKED), number * PACKED));
  return all;
}

function eachNumber(call: (number: number, at: number) => void): void {
  let number = 0;
  for (const [at, step] of STEPS.entries()) {
    number += step;
    call(number, at);
  }
}

const wordsIn = (base64: string) =>
  new Uint32Array(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer);
