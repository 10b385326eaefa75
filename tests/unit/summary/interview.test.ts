import { describe, expect, it } from 'vitest';
import { candidatesOf } from '@/lib/summary/candidates';
import { readArticle } from './read-article';

const candidates = (paragraphs: readonly string[]) =>
  readArticle(paragraphs.join('\n\n'), (document, scores) =>
    candidatesOf(document, scores).map(({ text }) => text),
  );

const INTRODUCTION = 'Jane Roe has run the shipyard Acme in Bremen since May.';
const TURNS = [
  'Kurier: Orders fell by a third in the spring. Is the slump over for good?',
  'Roe: We see twice as many enquiries from ferry lines this summer.',
  'Kurier: And how is the yard in Danzig?',
  'Roe: It has work until the autumn of 2028 at least.',
];

describe('an interview whose turns begin with names', () => {
  it('is told by whoever answers, without the names', () => {
    expect(candidates([INTRODUCTION, ...TURNS])).toEqual([
      INTRODUCTION,
      'We see twice as many enquiries from ferry lines this summer.',
      'It has work until the autumn of 2028 at least.',
    ]);
  });

  it('is none where nobody asks', () => {
    const turns = TURNS.map((turn) => turn.replaceAll('?', '.'));
    expect(candidates([INTRODUCTION, ...turns])).toContain(turns[1]);
  });

  it('is none where each name stands once', () => {
    const list = ['Bolt: Shares rose by a tenth on Monday.', 'Acme: Will the yard be sold to Bolt?'];
    expect(candidates([INTRODUCTION, ...list])).toContain(list[0]);
  });
});
