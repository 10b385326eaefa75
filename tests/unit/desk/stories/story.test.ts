import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/util/time';
import { allEntries, freshDatabase } from '../in-memory';
import { type Given, NOW, record, saveRecord } from '../records';

const stories = async (given: readonly Given[]) => {
  const db = freshDatabase();
  for (const each of given) await saveRecord(db, record(each));
  return (await allEntries(db)).map(({ story }) => story);
};

const deal: Given = {
  title: 'Norvik Oil to buy Kelstra Gas for $4.2 billion in cash',
  brief: [
    'Norvik Oil agreed on Monday to acquire rival Kelstra Gas for $4.2 billion in cash, creating the largest producer in the basin.',
  ],
  tickers: { NVK: 0.2, KLS: 0.5 },
};
const dealElsewhere: Given = {
  title: 'Kelstra Gas shares soar as Norvik agrees $4.2 billion cash takeover',
  brief: [
    'Shares of Kelstra Gas rose 31% after larger rival Norvik Oil agreed to acquire the producer for $4.2 billion in cash.',
  ],
  tickers: { KLS: 0.6, NVK: -0.1 },
  site: 'other.example',
};
const earnings: Given = {
  title: 'Norvik Oil quarterly profit falls on weak refining margins',
  brief: [
    'Norvik Oil reported a 12% fall in quarterly profit as refining margins narrowed and maintenance shut two plants.',
  ],
  tickers: { NVK: -0.4 },
};

describe('stories', () => {
  it('are one for the same news on two sites, and another for other news on the same company', async () => {
    const [first, second, third] = await stories([deal, dealElsewhere, earnings]);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('are not the same a month later', async () => {
    const [first, second] = await stories([{ ...deal, at: NOW - 30 * DAY }, dealElsewhere]);
    expect(second).not.toBe(first);
  });

  it('are not joined by common words and no shared subject', async () => {
    const [first, second] = await stories([
      deal,
      { ...deal, tickers: { ZZZ: 0.1 }, title: 'Oil and gas shares rise', brief: [] },
    ]);
    expect(second).not.toBe(first);
  });
});
