/**
 * Notes on how far an analysis can be trusted, in the wording that is stored and exported; `$1` and `$2` are
 * placeholders. `readCoverageNote` takes the first match, so specific wordings precede general ones.
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

/** Key of a note. */
export type CoverageNoteName = keyof typeof NOTES;

/** A parsed note: its key, and the values of its placeholders. */
interface CoverageNote {
  name: CoverageNoteName;
  values: string[];
}

/** The wording of a note with its placeholders filled in. */
export const coverageNote = (name: CoverageNoteName, ...values: (string | number)[]): string =>
  NOTES[name].replace(/\$(\d)/g, (_, number) => String(values[number - 1]));

/** Parses a note's wording; `undefined` if it is none of ours, such as one of an earlier version. */
export function readCoverageNote(text: string): CoverageNote | undefined {
  for (const name of Object.keys(NOTES) as CoverageNoteName[]) {
    const found = patternOf(NOTES[name]).exec(text);
    if (found) return { name, values: found.slice(1) };
  }
  return undefined;
}

const patternOf = (words: string) =>
  new RegExp(`^${words.replace(/[()]/g, String.raw`\$&`).replace(/\$\d/g, '(.+)')}$`, 's');
