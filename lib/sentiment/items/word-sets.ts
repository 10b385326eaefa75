import { inflect } from './inflect';
import { classId, type WordClass } from './lexicon';

/** The regular forms of the verbs in a space-separated list. */
export const verbSet = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' ').flatMap(inflect));

/** The numbers of the given lexicon classes. */
export const classSet = (...names: WordClass[]): ReadonlySet<number> => new Set(names.map(classId));

/** Classes of words for a rise: intransitive (rise) and transitive (raise). */
export const UP = classSet('up', 'raise');
/** Classes of words for a fall. */
export const DOWN = classSet('down', 'reduce');
