import { inflect } from './inflect';
import { classId, type WordClass } from './lexicon';

/** The regular forms of verbs, which spaces separate. */
export const verbSet = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' ').flatMap(inflect));

/** The numbers of some classes of the lexicon. */
export const classSet = (...names: WordClass[]): ReadonlySet<number> => new Set(names.map(classId));

/** Classes of the words that tell of a rise, and of those that tell who or what raises something. */
export const UP = classSet('up', 'raise');
/** The same of a fall. */
export const DOWN = classSet('down', 'reduce');
