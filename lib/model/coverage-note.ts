/**
 * How far an analysis can be trusted, in the words in which that is stored and exported; `$1` and `$2` stand for what
 * differs. `readCoverageNote` takes the first that fits, so general wordings stand behind special ones.
 */
const NOTES = {
  truncated: 'the page looks truncated: only the text that it shows was scored',
  first_words: 'the text is too long to score whole: only its first $1 words were',
  without_weight: '$1 captions, fragments or boilerplate lines carry no weight',
  disagreement: 'headline $1, body $2',
  other_subject: 'this hardly speaks of business: the scores are made for news that does, so trust them less',
  not_kept_full:
    'this analysis could not be kept in the history (it is full: the desk has an export, and ways to make room)',
  not_kept_stopped: 'this analysis could not be kept in the history (the background was stopped)',
  not_kept: 'this analysis could not be kept in the history ($1)',
} as const;

/** Which note it is: the key of its words. */
export type CoverageNoteName = keyof typeof NOTES;

/** A note with what its words leave open. */
interface CoverageNote {
  name: CoverageNoteName;
  values: string[];
}

/** The note in words, as an analysis carries it. */
export const coverageNote = (name: CoverageNoteName, ...values: (string | number)[]): string =>
  NOTES[name].replace(/\$(\d)/g, (_, number) => String(values[number - 1]));

/** The note that these words are; `undefined` where an earlier version chose others. */
export function readCoverageNote(text: string): CoverageNote | undefined {
  for (const name of Object.keys(NOTES) as CoverageNoteName[]) {
    const found = patternOf(NOTES[name]).exec(text);
    if (found) return { name, values: found.slice(1) };
  }
  return undefined;
}

const patternOf = (words: string) =>
  new RegExp(`^${words.replace(/[()]/g, String.raw`\$&`).replace(/\$\d/g, '(.+)')}$`, 's');
