import { expect, it } from 'vitest';
import type { DocumentSentence } from '@/lib/model';
import { textAfter, textBefore, textBetween } from '@/lib/model/around';

const SOURCE = 'Shares rose. Acme bought Bolt for cash.';
const sentence = { text: SOURCE.slice(13), start: 13 } as DocumentSentence;
const placeOf = (name: string) => ({ start: SOURCE.indexOf(name), end: SOURCE.indexOf(name) + name.length });

it('reads the sentence around a place alone, whatever stands before it in the article', () => {
  expect(textBefore(sentence, placeOf('Acme'))).toBe('');
  expect(textBefore(sentence, placeOf('Bolt'))).toBe('Acme bought ');
  expect(textAfter(sentence, placeOf('Bolt'))).toBe(' for cash.');
  expect(textBetween(sentence, placeOf('Acme'), placeOf('Bolt'))).toBe(' bought ');
});

it('reads no further than it is told', () => {
  expect(textBefore(sentence, placeOf('Bolt'), 4)).toBe('ght ');
  expect(textBefore(sentence, placeOf('Bolt'), 40)).toBe('Acme bought ');
  expect(textAfter(sentence, placeOf('Acme'), 4)).toBe(' bou');
  expect(textAfter(sentence, placeOf('Bolt'), 40)).toBe(' for cash.');
});
