import { EVENT } from '@/lib/sentiment/item-events/read-events';
import { readSentence } from '@/lib/sentiment/model/sentence-reading';
import { tokenize } from '@/lib/text';

/** The events of a sentence, in order. */
export const eventsOf = (text: string): number[] =>
  [...readSentence(tokenize(text)).events].filter((event) => event !== EVENT.none);
