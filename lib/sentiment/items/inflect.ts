const CONSONANT_Y = /[^aeiou]y$/;
/** Verbs that double their last letter: cut, drop, slip; not "fear" or "show". */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnpt]$/;

/** The regular forms of an English verb: base, -s, -ed, -ing. */
export function inflect(verb: string): string[] {
  const stem = stemOf(verb);
  const past = CONSONANT_Y.test(verb) ? verb.slice(0, -1).concat('i') : stem;
  return [verb, thirdPerson(verb), `${past}ed`, `${stem}ing`];
}

function stemOf(verb: string): string {
  if (verb.endsWith('e')) return verb.slice(0, -1);
  return DOUBLES.test(verb) ? verb + verb.at(-1) : verb;
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return CONSONANT_Y.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
