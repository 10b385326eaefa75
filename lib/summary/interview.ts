import type { DocumentSentence } from '@/lib/model';
import { groupBy } from '@/lib/util/group-by';
import { isQuestion } from './furniture';

/** A speaker's name at the start of a paragraph: "FT: ", "Jane Roe: ". */
const SPEAKER = /^(\p{Lu}[\p{L}\d.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}): (?=["“‘(]?[\p{Lu}\d])/u;

/** A name counts as a speaker when at least this many paragraphs begin with it. */
const TURNS = 2;

/** The questions and speakers of a text, if it is an interview. */
export interface Interview {
  /** Block numbers of the interviewer's paragraphs, including anything said there before the question. */
  asked: ReadonlySet<number>;
  /** Names that begin paragraphs, of interviewers and interviewees alike. */
  speakers: ReadonlySet<string>;
}

/**
 * Detects an interview by "Q: " labels, or by names that begin paragraphs, at least one of which mostly asks.
 * Linear.
 */
export function interviewOf(sentences: readonly DocumentSentence[]): Interview {
  const blocks = groupBy(
    sentences.filter(({ part }) => part === 'body'),
    ({ block }) => block,
  );
  const labelled = [...blocks].flatMap(([block, [first]]) => {
    const speaker = SPEAKER.exec(first!.text)?.[1];
    return speaker === undefined ? [] : [{ block, speaker }];
  });
  const asks = (block: number) => blocks.get(block)!.some(({ text }) => text.endsWith('?'));
  const turns = [...groupBy(labelled, ({ speaker }) => speaker)].filter(([, { length }]) => length >= TURNS);
  const askers = turns.filter(([, own]) => own.filter(({ block }) => asks(block)).length * 2 >= own.length);
  const marked = [...blocks].filter(([, own]) => own.some(({ text }) => isQuestion(text)));
  const named = askers.length > 0 && turns.length > askers.length;
  const asked = [
    ...marked.map(([block]) => block),
    ...(named ? askers.flatMap(([, own]) => own.map(({ block }) => block)) : []),
  ];
  return {
    // If every paragraph asks (an unbroken text is a single paragraph), none is treated as a question.
    asked: new Set(asked.length < blocks.size ? asked : []),
    speakers: new Set(named ? turns.map(([speaker]) => speaker) : []),
  };
}

/** Length in characters of the speaker's name that begins a sentence, with its colon; 0 if there is none. */
export function speakerLength(text: string, { speakers }: Interview): number {
  const found = SPEAKER.exec(text);
  return found && speakers.has(found[1]!) ? found[0].length : 0;
}
