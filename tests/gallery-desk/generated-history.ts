import { type HistoryRecord, recordOf } from '@/lib/desk/history/history-entry';
import type { Analysis, Label, SentenceScore, TickerSentiment } from '@/lib/model';

/** A history that looks like years of reading: popular tickers, stories told by several sites, moods that drift. */
export interface HistoryShape {
  entries: number;
  tickers: number;
  /** Milliseconds since 1970 of the last entry; the first lies `days` before. */
  end: number;
  days: number;
  seed?: number;
}

const DAY = 86_400_000;
const SITES = 40;
const EVENTS = [
  'earnings',
  'guidance',
  'merger-acquisition',
  'litigation',
  'layoffs',
  'analyst-rating',
  'dividend',
  'product-launch',
];
const VERBS =
  'lifts cuts beats misses buys sells sues settles launches recalls hires loses wins delays expands'.split(
    ' ',
  );
const NOUNS =
  `outlook profit revenue plant chip battery lawsuit regulator merger stake bond dividend forecast factory tariff
  cloud drug trial pipeline airline cargo retail loan deposit rate inflation contract strike union patent software
  satellite launch rocket vaccine insulin copper lithium crude gas turbine reactor grid solar wind mortgage`.split(
    /\s+/u,
  );
const SYLLABLES =
  'al ber cor dan el far gen hal in jor kel lum mar nor or pel quin ros sol tan ur vel wex yor zen'.split(
    ' ',
  );
const SECTORS = ['Technology', 'Financials', 'Health care', 'Energy', 'Industrials', 'Consumer', 'Utilities'];

/** Numbers in [0, 1) from a seed (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface GeneratedCompany {
  symbol: string;
  name: string;
  sector: string;
}

/** The companies that the history is about, most popular first. */
export function companies(count: number): GeneratedCompany[] {
  return Array.from({ length: count }, (_, at) => {
    const letters = [at % 26, Math.floor(at / 26) % 26, (at * 7) % 26].map((n) =>
      String.fromCharCode(65 + n),
    );
    const name = [at, Math.floor(at / SYLLABLES.length) + 3].map((n) => SYLLABLES[n % SYLLABLES.length]);
    const capital = name.join('').replace(/^./u, (first) => first.toUpperCase());
    return {
      symbol: `${letters.join('')}${at > 400 ? 'X' : ''}`,
      name: `${capital} ${SECTORS[at % 7]}`,
      sector: SECTORS[at % 7]!,
    };
  });
}

/** The records of a history, oldest first; the same for the same shape. */
export function* generateHistory(shape: HistoryShape): Generator<HistoryRecord> {
  const random = seeded(shape.seed ?? 1);
  const all = companies(shape.tickers);
  let written = 0;
  while (written < shape.entries) {
    const story = newStory(random, all, shape, written);
    for (let told = 0; told < story.sites && written < shape.entries; told++, written++)
      yield recordOfStory(random, story, told, written);
  }
}

interface Story {
  companies: GeneratedCompany[];
  number: number;
  words: string[];
  time: number;
  mood: number;
  sites: number;
  event: string;
  sentences: number;
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

function newStory(
  random: () => number,
  all: GeneratedCompany[],
  shape: HistoryShape,
  written: number,
): Story {
  const popular = () => all[Math.floor(all.length * random() ** 2.5)]!;
  const progress = written / shape.entries;
  return {
    number: written,
    companies: [
      ...new Set([popular(), ...(random() < 0.6 ? [popular()] : []), ...(random() < 0.2 ? [popular()] : [])]),
    ],
    words: Array.from({ length: 9 }, () => pick(random, NOUNS)),
    time: shape.end - (1 - progress) * shape.days * DAY,
    mood: Math.sin(progress * 20) * 0.2 + (random() - 0.5) * 1.2,
    sites: 1 + Math.floor(random() ** 3 * 5),
    event: pick(random, EVENTS),
    // Four in five are feed items and short news; the rest are articles as they are read.
    sentences: random() < 0.8 ? 2 + Math.floor(random() * 3) : 10 + Math.floor(random() * 20),
  };
}

const clamp = (score: number): number => Math.max(-1, Math.min(1, Math.round(score * 1e4) / 1e4));

const labelOf = (score: number): Label =>
  score >= 0.15 ? 'positive' : score <= -0.15 ? 'negative' : Math.abs(score) < 0.05 ? 'neutral' : 'mixed';

function recordOfStory(random: () => number, story: Story, told: number, number: number): HistoryRecord {
  const site = (number * 7 + told * 3) % SITES;
  const lean = ((site % 5) - 2) * 0.05;
  const score = clamp(story.mood + lean + (random() - 0.5) * 0.3);
  const time = story.time + told * 3_600_000 * random();
  const analysis = analysisOf(random, story, { score, site, told, number, time });
  const record = recordOf(analysis, story.sentences < 5 ? 'feed' : 'page', time + 600_000);
  return { ...record, story: story.number };
}

interface Telling {
  score: number;
  site: number;
  told: number;
  number: number;
  time: number;
}

function analysisOf(
  random: () => number,
  story: Story,
  { score, site, told, number, time }: Telling,
): Analysis {
  const { companies: named, words, event } = story;
  const title = `${named[0]!.name} ${pick(random, VERBS)} ${words[0]} as ${words[1 + told]} ${words[2]} weighs`;
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
