import {
  type Analysis,
  DEFAULT_SETTINGS,
  type Entity,
  type Evidence,
  type Label,
  type SentenceScore,
  type TickerSentiment,
} from '@/lib/model';
import { bandLabel, scoreBand } from '@/lib/model/labels';

/** A sentence of a scene: its text, score and relative weight. */
export type Line = readonly [text: string, score: number, weight?: number];

/** A scene's analysis and its body text. */
export interface Sample {
  analysis: Analysis;
  text: string;
}

const { thresholds } = DEFAULT_SETTINGS;

const labelOf = (score: number): Label => scoreBand(score, thresholds);

/** A consistent analysis: weights sum to 1, and contributions to the score. */
export function sampleOf(title: string, lines: readonly Line[], parts: Partial<Analysis> = {}): Sample {
  const text = lines.map(([line]) => line).join(' ');
  const sentences = sentencesOf(title, lines);
  const share = (label: Label) =>
    sentences.reduce((sum, one) => sum + (one.label === label ? one.weight : 0), 0);
  const score = sentences.reduce((sum, one) => sum + one.contribution, 0);
  const [positive, negative] = [share('positive'), share('negative')];
  const shares = { positive, negative, neutral: 1 - positive - negative };
  const analysis: Analysis = {
    schemaVersion: 1,
    engine: { version: '0.1.0', model: 'nb-2026-11-25-7f3a', instruments: '2026-11-24' },
    article: articleOf(title, text),
    overall: {
      label: bandLabel(score, shares, thresholds),
      score,
      confidence: 0.72,
      ...shares,
    },
    tickers: [],
    entities: [],
    sentences,
    summary: { brief: [], briefSentences: [], investor: '', clauses: [] },
    events: [],
    coverage: { sentences: sentences.length, scored: sentences.length, truncated: false, notes: [] },
    ...parts,
  };
  return { analysis, text };
}

const articleOf = (title: string, text: string): Analysis['article'] => ({
  url: 'https://news.example/tech/meta-scale-ai',
  title,
  siteName: 'The Example Post',
  byline: 'Dana Whitfield',
  publishedTime: '2026-11-24T14:05:00Z',
  lang: 'en',
  wordCount: text.split(/\s+/).length,
  contentHash: `hash-${title.length}-${text.length}`,
});

function sentencesOf(title: string, lines: readonly Line[]): SentenceScore[] {
  const all: Line[] = title === '' ? [...lines] : [[title, lines[0]?.[1] ?? 0, 2], ...lines];
  const total = all.reduce((sum, [, , weight = 1]) => sum + weight, 0);
  let at = 0;
  return all.map(([text, score, weight = 1], index) => {
    const part = index === 0 && title !== '' ? 'title' : 'body';
    const start = at;
    const end = part === 'title' ? 0 : start + text.length;
    if (part === 'body') at = end + 1;
    return { part, start, end, ...scoresOf(score, weight / total) } as const;
  });
}

function scoresOf(score: number, weight: number): Omit<SentenceScore, 'part' | 'start' | 'end'> {
  const rest = 1 - Math.abs(score);
  const probabilities = {
    negative: Math.max(-score, 0) + rest * 0.2,
    neutral: rest * 0.6,
    positive: Math.max(score, 0) + rest * 0.2,
  };
  const skipped = weight === 0 ? { skipped: 'boilerplate' as const } : {};
  return { score, label: labelOf(score), probabilities, weight, contribution: weight * score, ...skipped };
}

/** Evidence whose contributions sum to the mean of its scores. */
export const evidenceOf = (list: readonly (readonly [sentence: number, score: number])[]): Evidence[] =>
  list.map(([sentence, score], at) => ({
    sentence,
    score,
    neutral: 1 - Math.abs(score),
    weight: 1 / list.length,
    contribution: score / list.length,
    voice: at % 3 === 2 ? 'quoted' : 'reporter',
    ...(at % 4 === 1 && { referred: true }),
  }));

/** A ticker whose score is the sum of its evidence. */
export function tickerOf(
  symbol: string,
  name: string,
  evidence: readonly Evidence[],
  parts: Partial<TickerSentiment> = {},
): TickerSentiment {
  const score = evidence.reduce((sum, one) => sum + one.contribution, 0);
  return {
    symbol,
    exchange: 'NASDAQ',
    name,
    kind: 'company',
    label: labelOf(score),
    score,
    confidence: 0.68,
    relevance: 0.5,
    link: { confidence: 0.97, reason: 'full name in the text' },
    inTitle: false,
    mentions: evidence.map(({ sentence }) => ({ start: 0, end: name.length, surface: name, sentence })),
    evidence: [...evidence],
    ...parts,
  };
}

/** A private company whose score is the sum of its evidence. */
export function privateOf(name: string, evidence: readonly Evidence[]): Entity {
  const score = evidence.reduce((sum, one) => sum + one.contribution, 0);
  return {
    name,
    kind: 'private',
    inTitle: false,
    mentions: evidence.map(({ sentence }) => ({ start: 0, end: name.length, surface: name, sentence })),
    sentiment: { label: labelOf(score), score, confidence: 0.55, evidence: [...evidence] },
  };
}
