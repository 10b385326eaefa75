import { describe, expect, it } from 'vitest';
import { summarise } from '@/lib/summary';
import { readArticle } from './read-article';

describe('summarise', () => {
  it('says that two sentences are too short to summarise', () => {
    const summary = readArticle('Apple fell 3% on Monday in New York. Traders blamed the dollar.', summarise);
    expect(summary).toEqual({ brief: [], briefSentences: [], investor: '', clauses: [], note: 'too-short' });
  });
});
