import { describe, expect, it } from 'vitest';
import { newsTime } from '@/lib/model/news-time';
import { HOUR } from '@/lib/util/time';

const firstSeen = Date.UTC(2026, 5, 15);
const at = (time: number) => new Date(time).toISOString();

describe('when news happened', () => {
  it.each([
    ['its publication', at(firstSeen - 72 * HOUR), firstSeen - 72 * HOUR],
    ['when it was seen, where its page names no time', '', firstSeen],
    ['when it was seen, where its page names a time to come', at(firstSeen + 72 * HOUR), firstSeen],
    ['when it was seen, where its page names the first of all days', '0001-01-01T00:00:00Z', firstSeen],
    ['when it was seen, where its page names where Unix begins', '1970-01-01T01:00:00+01:00', firstSeen],
    [
      'its publication, a few hours ahead for another time zone',
      at(firstSeen + 9 * HOUR),
      firstSeen + 9 * HOUR,
    ],
  ])('is %s', (_, publishedTime, time) => {
    expect(newsTime({ publishedTime, firstSeen })).toBe(time);
  });
});
