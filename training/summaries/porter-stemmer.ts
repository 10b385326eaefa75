/**
 * The stemmer of M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the two departures in
 * the author's own programs (`bli` -> `ble`, `logi` -> `log`). Takes lower-case words of a-z; returns stems.
 */
export function porterStem(word: string): string {
  if (word.length <= 2) return word;
  return [
    plurals,
    pastAndGerund,
    finalY,
    doubleSuffixes,
    simpleSuffixes,
    longSuffixes,
    finalE,
    doubleL,
  ].reduce((stem, step) => step(stem), word);
}

type Rule = readonly [suffix: string, replacement: string];

/** The pattern of consonants and vowels as a string of `c` and `v`; `y` is a vowel after a consonant. */
function shape(word: string): string {
  let shaped = '';
  for (const letter of word) {
    const vowel = 'aeiou'.includes(letter) || (letter === 'y' && shaped.endsWith('c'));
    shaped += vowel ? 'v' : 'c';
  }
  return shaped;
}

/** Porter's measure m: the number of vowel-consonant sequences. */
const measure = (word: string) => shape(word).match(/v+c+/g)?.length ?? 0;
const hasVowel = (word: string) => shape(word).includes('v');
const endsDouble = (word: string) => /([^aeiou])\1$/.test(word) && shape(word).endsWith('cc');
const endsCvc = (word: string) => shape(word).endsWith('cvc') && !/[wxy]$/.test(word);

/** Applies the first rule with a matching suffix, if the rest measures more than `least`. */
function replaceSuffix(word: string, rules: readonly Rule[], least: number): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (rule === undefined) return word;
  const stem = word.slice(0, word.length - rule[0].length);
  return measure(stem) > least ? stem + rule[1] : word;
}

function plurals(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  return stem !== word && hasVowel(stem) ? mend(stem) : word;
}

function mend(stem: string): string {
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsCvc(stem) ? `${stem}e` : stem;
}

const finalY = (word: string) =>
  word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

const rulesOf = (pairs: string): Rule[] =>
  pairs.split(' ').map((pair) => {
    const [suffix = '', replacement = ''] = pair.split('>');
    return [suffix, replacement];
  });

const DOUBLE = rulesOf(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ' +
    'ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
);
const SIMPLE = rulesOf('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const LONG = rulesOf(
  'al> ance> ence> er> ic> able> ible> ant> ement> ment> ent> sion>s tion>t ou> ism> ate> iti> ous> ive> ize>',
);

const doubleSuffixes = (word: string) => replaceSuffix(word, DOUBLE, 0);
const simpleSuffixes = (word: string) => replaceSuffix(word, SIMPLE, 0);
const longSuffixes = (word: string) => replaceSuffix(word, LONG, 1);

function finalE(word: string): string {
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  const m = measure(stem);
  return m > 1 || (m === 1 && !endsCvc(stem)) ? stem : word;
}

const doubleL = (word: string) => (word.endsWith('ll') && measure(word) > 1 ? word.slice(0, -1) : word);
