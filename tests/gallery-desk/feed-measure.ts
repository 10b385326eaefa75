import { readFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { readFeed } from '@/lib/desk/feeds/parse-feed';
import { articleOf } from '@/lib/desk/feeds/take-in';
import { createEngine } from '@/lib/engine';
import { feedDocuments, ITEMS } from './feeds';
import { knownNames } from './known-names';

const built = (path: string) => readFileSync(new URL(`../../public/${path}`, import.meta.url));
/** Processor time, in milliseconds, to parse 200 feeds and score their 10,000 items; and the longest feed. */
export function feedTimes(): { all: number; longest: number } {
  const dictionary: unknown = JSON.parse(built('data/instruments.json').toString('utf8'));
  const engine = createEngine({ model: built('models/sentiment.bin'), dictionary });
  const times = feedDocuments(knownNames(500)).map((text) => {
    const start = cpuUsage();
    const feed = readFeed(text, 'https://feeds.example/rss');
    if (typeof feed === 'string' || feed.items.length !== ITEMS) throw new Error('a feed was not read');
    for (const item of feed.items) engine.analyze(articleOf(item, feed.title));
    const { user, system } = cpuUsage(start);
    return (user + system) / 1_000;
  });
  return { all: times.reduce((sum, time) => sum + time, 0), longest: Math.max(...times) };
}
