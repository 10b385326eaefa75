import type { Analysis } from '@/lib/model';

/** A small complete analysis; `changes` replace parts of it. */
export function anAnalysis(changes: Partial<Analysis> = {}): Analysis {
  return {
    schemaVersion: 1,
    engine: { version: '0.1.0', model: 'm1', instruments: '2026-08-22' },
    article: {
      url: 'https://news.example/acme',
      title: 'Acme buys Bolt',
      siteName: 'Example News',
      byline: 'Ada Roe',
      publishedTime: '2026-03-04T09:00:00Z',
      lang: 'en',
      wordCount: 120,
      contentHash: '0123456789abcd',
    },
    overall: { label: 'mixed', score: -0.046, confidence: 0.7, positive: 0.4, negative: 0.4, neutral: 0.2 },
    tickers: [
      {
        symbol: 'ACM',
        exchange: 'NYSE',
        name: 'Acme',
        kind: 'company',
        label: 'positive',
        score: 0.312,
        confidence: 0.8,
        relevance: 0.9,
        link: { confidence: 1, reason: 'name' },
        inTitle: true,
        mentions: [],
        evidence: [],
      },
    ],
    entities: [],
    sentences: [],
    summary: {
      brief: ['Acme buys Bolt.', 'It pays cash.', 'Bolt stays in Bern.'],
      briefSentences: [1, 2, 3],
      investor: 'Acme (ACM) buys Bolt.',
      clauses: [{ text: 'Acme (ACM) buys Bolt.', sentence: 1 }],
    },
    events: [
      {
        type: 'merger-acquisition',
        confidence: 0.9,
        sentences: [1],
        instruments: ['ACM', 'Bolt'],
        amount: '$2 billion',
      },
    ],
    coverage: { sentences: 4, scored: 4, truncated: false, notes: [] },
    ...changes,
  };
}
