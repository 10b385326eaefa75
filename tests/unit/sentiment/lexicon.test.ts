import { describe, expect, it } from 'vitest';
import { buildLexicon } from '@/lib/sentiment/items/lexicon';

const lexicon = buildLexicon();

describe('the lexicon', () => {
  it.each([
    ['minimises', 'minimizes'],
    ['minimised', 'minimized'],
    ['penalised', 'penalized'],
    ['monopolised', 'monopolized'],
    ['favourable', 'favorable'],
  ])('has %s in the class of %s: texts are written either way', (british, american) => {
    expect(lexicon.get(british)).toBeDefined();
    expect(lexicon.get(british)).toBe(lexicon.get(american));
  });
});
