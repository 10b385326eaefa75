import type { DocumentSentence } from '@/lib/model';
import { groupBy } from '@/lib/util/group-by';
import { isQuestion } from './furniture';

/** "FT: ", "Jane Roe: ": who speaks, at the start of a paragraph. */
const SPEAKER = /^(\p{Lu}[\p{L}\d.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}): (?=["“‘(]?[\p{Lu}\d])/u;

/** So many paragraphs begin with the name of whoever speaks in an interview. */
const TURNS = 2;

/** Who speaks in a text, where somebody asks and others answer. */
export interface Interview {
  /** The paragraphs in which somebody asks, whatever is said there before the question. */
  asked: ReadonlySet<number>;
  /** By what names paragraphs begin, those of the ones who ask and who answer. */
  speakers: ReadonlySet<string>;
}

/** What shows that a text is an interview: "Q: ", or names that begin paragraphs, one of which asks. Linear. */
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
    // An unbroken text is one paragraph, in which more is said than asked.
    asked: new Set(asked.length < blocks.size ? asked : []),
    speakers: new Set(named ? turns.map(([speaker]) => speaker) : []),
  };
}

/** How many characters of a paragraph's first sentence only name one of those who speak. */
export function speakerLength(text: string, { speakers }: Interview): number {
  const found = SPEAKER.exec(text);
  return found && speakers.has(found[1]!) ? found[0].length : 0;
}
