import type { Analysis, Label, SentenceScore, TickerSentiment } from '@/lib/model';
import { pick, type Random } from '@/training/random';
import type { GeneratedCompany } from './generated-companies';

const VERBS =
  'lifts cuts beats misses buys sells sues settles launches recalls hires loses wins delays expands'.split(
    ' ',
  );
/** An event, as all articles on it report it. */
export interface Story {
  companies: GeneratedCompany[];
  number: number;
  words: string[];
  time: number;
  mood: number;
  sites: number;
  event: string;
  sentences: number;
}

/** One site's article on a story. */
export interface Telling {
  score: number;
  site: number;
  told: number;
  number: number;
  time: number;
}

/** Clamps a score to [-1, 1], with four decimals. */
export const clamp = (score: number): number => Math.max(-1, Math.min(1, Math.round(score * 1e4) / 1e4));

const labelOf = (score: number): Label =>
  score >= 0.15 ? 'positive' : score <= -0.15 ? 'negative' : Math.abs(score) < 0.05 ? 'neutral' : 'mixed';
/** A plausible analysis of this article. */
export function analysisOf(
  random: Random,
  story: Story,
  { score, site, told, number, time }: Telling,
): Analysis {
  const { companies: named, words, event } = story;
  const title = `${named[0]!.name} ${pick(VERBS, random)} ${words[0]} as ${words[1 + told]} ${words[2]} weighs`;
  const brief = [0, 1, 2].map(
    (n) =>
      `${named[n % named.length]!.name} said the ${words[3 + n]} ${words[4 + n]} would change its ${words[5 + n]}.`,
  );
  return {
    schemaVersion: 1,
    engine: { version: '0.1.0', model: 'generated', instruments: '2026-01-01' },
    article: {
      url: `https://site${site}.example/news/${number}`,
      title,
      siteName: `Site ${site}`,
      byline: '',
      publishedTime: new Date(time).toISOString(),
      lang: 'en',
      wordCount: story.sentences * 20,
      contentHash: `hash${number}`,
    },
    overall: { label: labelOf(score), score, confidence: 0.7, positive: 0.3, negative: 0.3, neutral: 0.4 },
    tickers: named.map((company, at) =>
      tickerOf(company, clamp(score * (1 - at * 0.4)), at, story.sentences),
    ),
    entities: named.map(({ name, symbol }) => ({
      name,
      kind: 'company',
      symbol,
      inTitle: true,
      mentions: [],
    })),
    sentences: sentencesOf(story.sentences, score),
    summary: { brief, briefSentences: [0, 1, 2], investor: brief.join(' '), clauses: [] },
    events: [{ type: event, confidence: 0.8, sentences: [0], instruments: [named[0]!.symbol] }],
    coverage: { sentences: story.sentences, scored: story.sentences, truncated: false, notes: [] },
  };
}

function tickerOf(
  { symbol, name, sector }: GeneratedCompany,
  score: number,
  at: number,
  sentences: number,
): TickerSentiment {
  const evidence = Math.max(1, Math.floor(sentences / (at + 2)));
  return {
    symbol,
    name,
    sector,
    exchange: 'NYSE',
    kind: 'company',
    label: labelOf(score),
    score,
    confidence: 0.7,
    relevance: Math.round(100 / (at + 1.2)) / 100,
    link: { confidence: 0.9, reason: 'name' },
    inTitle: at === 0,
    mentions: Array.from({ length: evidence }, (_, n) => ({
      start: n * 120,
      end: n * 120 + name.length,
      surface: name,
      sentence: n,
    })),
    evidence: Array.from({ length: evidence }, (_, n) => ({
      sentence: n,
      score,
      neutral: 1 - Math.abs(score),
      weight: 1 / evidence,
      contribution: score / evidence,
      voice: 'reporter',
    })),
  };
}

const sentencesOf = (count: number, score: number): SentenceScore[] =>
  Array.from({ length: count }, (_, at) => ({
    part: at === 0 ? 'title' : 'body',
    start: at * 120,
    end: at * 120 + 118,
    score,
    label: labelOf(score),
    probabilities: { negative: (1 - score) / 3, neutral: 1 / 3, positive: (1 + score) / 3 },
    weight: 1 / count,
    contribution: score / count,
  }));
