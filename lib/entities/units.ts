import type { Token } from '@/lib/model';
import { tokenize } from '@/lib/text';

/** The letter case of a word. `upper` needs at least two letters; a single capital counts as `initial`. */
type Casing = 'lower' | 'initial' | 'upper' | 'none';

/** A token normalized so that dictionary names and article words can be compared. Offsets are the token's. */
export interface Unit {
  /** Lower case, without accents, dots (`U.S.` is `us`) or possessive `'s`; `&` becomes `and`. */
  key: string;
  start: number;
  end: number;
  /** Where the word ends, not counting a possessive `'s`. */
  bareEnd: number;
  casing: Casing;
  kind: Token['kind'];
  possessive: boolean;
}

const ACCENTS = /\p{M}/gu;
const POSSESSIVE = /['’]s$/iu;
const LOWER_WORD = /^[a-z]+$/u;
const ASCII = /^[\p{ASCII}]*$/u;

/** Converts tokens to units. Hyphenated words are split, and adjacent initials are joined (`H. B.` is `hb`). */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  const units: Unit[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') pushWord(units, token);
    else if (!isDotOfInitial(token, units.at(-1))) units.push(plainUnit(token));
  }
  return units;
}

/** The units of a name given as a string on its own. */
export function unitsOfName(name: string): Unit[] {
  return PLAIN_NAME.test(name) ? plainUnits(name) : unitsOf(tokenize(name));
}

/** The key of a name's first unit. Skips tokenizing the rest if the first word is plain ASCII. */
export function firstKeyOf(name: string): string {
  const [word] = PLAIN_START.exec(name) ?? [];
  return word?.toLowerCase() ?? unitsOfName(name)[0]?.key ?? '';
}

const PLAIN_START = /^[A-Za-z]{2,}(?= |$)/u;

/**
 * Words of two or more ASCII letters, like most of the dictionary. Skipping the tokenizer loads them four times as
 * fast.
 */
const PLAIN_NAME = /^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/u;

function plainUnits(name: string): Unit[] {
  let start = 0;
  return name.split(' ').map((word) => {
    const end = start + word.length;
    const unit = {
      key: word.toLowerCase(),
      start,
      end,
      bareEnd: end,
      casing: casingOf(word),
      kind: 'word',
      possessive: false,
    } as const;
    start = end + 1;
    return unit;
  });
}

const isInitial = (unit: Unit) => unit.casing === 'initial' && unit.key.length === 1 && !unit.possessive;

function isDotOfInitial(token: Token, last: Unit | undefined): boolean {
  return token.text === '.' && last !== undefined && last.end === token.start && isInitial(last);
}

function plainUnit({ norm, start, end, kind }: Token): Unit {
  return {
    key: norm === '&' ? 'and' : norm,
    start,
    end,
    bareEnd: end,
    casing: 'none',
    kind,
    possessive: false,
  };
}

function pushWord(units: Unit[], { text, start, end }: Token): void {
  if (LOWER_WORD.test(text)) {
    units.push({ key: text, start, end, bareEnd: end, casing: 'lower', kind: 'word', possessive: false });
    return;
  }
  let from = start;
  for (const part of text.split(/[-‑]/u)) {
    pushPart(units, wordUnit(part, from));
    from += part.length + 1;
  }
}

function pushPart(units: Unit[], unit: Unit): void {
  const last = units.at(-1);
  if (last && isInitial(last) && isInitial(unit) && unit.start - last.end <= 2) {
    units[units.length - 1] = { ...unit, key: last.key + unit.key, start: last.start, casing: 'upper' };
  } else units.push(unit);
}

function wordUnit(part: string, start: number): Unit {
  const possessive = POSSESSIVE.test(part);
  const bare = possessive ? part.slice(0, -2) : part;
  const end = start + part.length;
  const casing = casingOf(bare);
  return { key: keyOfWord(bare), start, end, bareEnd: start + bare.length, casing, kind: 'word', possessive };
}

function keyOfWord(word: string): string {
  const plain = word.toLowerCase().replaceAll('.', '').replaceAll('’', "'");
  return ASCII.test(plain) ? plain : plain.normalize('NFD').replace(ACCENTS, '');
}

function casingOf(word: string): Casing {
  if (word === word.toLowerCase()) return 'lower';
  const letters = word.replaceAll('.', '');
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'initial';
}
