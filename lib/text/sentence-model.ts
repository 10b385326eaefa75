import readFeatures from 'wink-eng-lite-web-model/dist/feature';
import loadBoundaries from 'wink-eng-lite-web-model/dist/load-sbd-model';
import type { Model } from 'wink-nlp';
import stored from './sentence-model.json';

/** Of each lexeme `training/sentences/build.ts` keeps its number (as the step from the one before), text and properties. */
const { size, rows, expansions } = stored.lexemes;
const STEPS = stored.lexemes.steps.split(' ').map(Number);
const TEXTS = stored.lexemes.texts.split(' ');

/** 32-bit words per lexeme. */
const PACKED = stored.packing.size;

/** An automaton that recognizes nothing, for the stages of wink-nlp's pipeline that are not used. */
const NOTHING = JSON.stringify([0, 0, {}, {}, {}, {}]);

/**
 * The sentence-boundary part of wink-eng-lite-web-model, in the shape that wink-nlp loads. It keeps 2,679 of 87,593
 * lexemes: those that affect boundaries or are not plain words. The sentencer treats every other word like an unknown
 * one, so it finds the same sentences (a test checks this).
 */
export const SENTENCE_MODEL = {
  core,
  sbd: loadBoundaries,
  ner: () => ({ machines: [], transformers: [] }),
  pos: () => ({ machines: [], transformers: [] }),
  negation: () => ({ machines: [NOTHING] }),
  sa: () => ({ machines: [NOTHING] }),
  // Not the package's own loader: it re-serializes the automaton on every load, doubling its length.
  metaCER: () => ({ machines: NOTHING, transformers: [] }),
  featureFn: readFeatures,
  addons: {},
} as unknown as Model;

/** @returns a new object on each call: the sentencer adds the words that it meets */
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

/** Lexemes keep their numbers in the whole model, as the automata refer to them; the numbers between stay empty. */
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
