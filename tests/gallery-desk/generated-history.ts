import { type HistoryRecord, recordOf } from '@/lib/desk/history/history-entry';
import { DAY, HOUR, MINUTE } from '@/lib/util/time';
import { createRandom, pick, type Random } from '@/training/random';
import { analysisOf, clamp, type Story } from './generated-analysis';
import { companies, type GeneratedCompany } from './generated-companies';

/** The shape of a history like years of reading: popular tickers, stories from several sites, drifting moods. */
export interface HistoryShape {
  entries: number;
  tickers: number;
  /** Milliseconds since 1970 of the last entry; the first is `days` earlier. */
  end: number;
  days: number;
  seed?: number;
}

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
const NOUNS =
  `outlook profit revenue plant chip battery lawsuit regulator merger stake bond dividend forecast factory tariff
  cloud drug trial pipeline airline cargo retail loan deposit rate inflation contract strike union patent software
  satellite launch rocket vaccine insulin copper lithium crude gas turbine reactor grid solar wind mortgage`.split(
    /\s+/u,
  );
/** Generates the records of a history, oldest first; deterministic for each shape. */
export function* generateHistory(shape: HistoryShape): Generator<HistoryRecord> {
  const random = createRandom(shape.seed ?? 1);
  const all = companies(shape.tickers);
  let written = 0;
  while (written < shape.entries) {
    const story = newStory(random, all, shape, written);
    for (let told = 0; told < story.sites && written < shape.entries; told++, written++)
      yield recordOfStory(random, story, told, written);
  }
}

function newStory(random: Random, all: GeneratedCompany[], shape: HistoryShape, written: number): Story {
  const popular = () => all[Math.floor(all.length * random() ** 2.5)]!;
  const progress = written / shape.entries;
  return {
    number: written,
    companies: [
      ...new Set([popular(), ...(random() < 0.6 ? [popular()] : []), ...(random() < 0.2 ? [popular()] : [])]),
    ],
    words: Array.from({ length: 9 }, () => pick(NOUNS, random)),
    time: shape.end - (1 - progress) * shape.days * DAY,
    mood: Math.sin(progress * 20) * 0.2 + (random() - 0.5) * 1.2,
    sites: 1 + Math.floor(random() ** 3 * 5),
    event: pick(EVENTS, random),
    // Four in five are feed items and short news, the rest full articles.
    sentences: random() < 0.8 ? 2 + Math.floor(random() * 3) : 10 + Math.floor(random() * 20),
  };
}

function recordOfStory(random: Random, story: Story, told: number, number: number): HistoryRecord {
  const site = (number * 7 + told * 3) % SITES;
  const lean = ((site % 5) - 2) * 0.05;
  const score = clamp(story.mood + lean + (random() - 0.5) * 0.3);
  const time = story.time + told * HOUR * random();
  const analysis = analysisOf(random, story, { score, site, told, number, time });
  const record = recordOf(analysis, story.sentences < 5 ? 'feed' : 'page', time + 10 * MINUTE);
  return { ...record, story: story.number };
}
