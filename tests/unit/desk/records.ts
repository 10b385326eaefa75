import type { Database } from '@/lib/desk/database';
import { type HistoryRecord, recordOf } from '@/lib/desk/history/history-entry';
import { saveRecords } from '@/lib/desk/history/history-store';
import { type Analysis, DEFAULT_SETTINGS, type Evidence } from '@/lib/model';
import { scoreBand } from '@/lib/model/labels';

export const NOW = Date.UTC(2026, 5, 15, 12);

/** What a test specifies about an article; everything else gets defaults. */
export interface Given {
  url?: string;
  title?: string;
  brief?: string[];
  score?: number;
  /** Scores by symbol, most relevant first. */
  tickers?: Record<string, number>;
  relevance?: number;
  /** Event types, or for each type the instruments concerned. */
  events?: string[] | Record<string, string[]>;
  site?: string;
  at?: number;
  kind?: HistoryRecord['kind'];
}

const bandOf = (score: number) => scoreBand(score, DEFAULT_SETTINGS.thresholds);

/** A sentence that is the only evidence for a ticker. */
export const saidAlone = (sentence: number, score: number): Evidence => ({
  sentence,
  score,
  neutral: 1 - Math.abs(score),
  weight: 1,
  contribution: score,
  voice: 'reporter',
});

let number = 0;

/** A record as the engine would produce it, seen and published at `at`. */
export function record(given: Given = {}): HistoryRecord {
  const { at = NOW, site = 'news.example', score = 0, kind = 'page' } = given;
  const url = given.url ?? `https://${site}/${number++}`;
  return recordOf(analysis({ ...given, url, score, at }), kind, at);
}

function analysis(given: Given & { url: string; score: number; at: number }): Analysis {
  const { url, score, at, title = 'A title', brief = [], relevance = 0.8 } = given;
  return {
    schemaVersion: 1,
    engine: { version: '0', model: 'test', instruments: '2026-01-01' },
    article: {
      url,
      title,
      siteName: '',
      byline: '',
      publishedTime: new Date(at).toISOString(),
      lang: 'en',
      wordCount: 300,
      contentHash: url,
    },
    overall: { label: bandOf(score), score, confidence: 0.7, positive: 0, negative: 0, neutral: 1 },
    tickers: Object.entries(given.tickers ?? {}).map(([symbol, tickerScore]) => ({
      symbol,
      exchange: 'NYSE',
      name: `${symbol} Inc`,
      kind: 'company',
      label: bandOf(tickerScore),
      score: tickerScore,
      confidence: 0.7,
      relevance,
      link: { confidence: 1, reason: 'symbol' },
      inTitle: true,
      mentions: [],
      evidence: [saidAlone(0, tickerScore)],
    })),
    entities: [],
    sentences: [
      {
        part: 'title',
        start: 0,
        end: 0,
        score,
        label: bandOf(score),
        probabilities: { negative: 0, neutral: 1, positive: 0 },
        weight: 1,
        contribution: score,
      },
    ],
    summary: { brief, briefSentences: brief.map((_, i) => i), investor: '', clauses: [] },
    events: eventsOf(given.events ?? []),
    coverage: { sentences: 1, scored: 1, truncated: false, notes: [] },
  };
}

function eventsOf(events: NonNullable<Given['events']>): Analysis['events'] {
  const concerned = Array.isArray(events)
    ? events.map((type) => [type, []] as const)
    : Object.entries(events);
  return concerned.map(([type, instruments]) => ({
    type,
    confidence: 0.9,
    sentences: [0],
    instruments: [...instruments],
  }));
}

/** Saves one reading. @returns what is stored now */
export async function saveRecord(db: Database, seen: HistoryRecord): Promise<HistoryRecord> {
  const [saved] = await saveRecords(db, [seen]);
  return saved?.record ?? seen;
}
