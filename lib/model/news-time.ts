import { DAY } from '@/lib/util/time';

/** When news was published (as its page says) and first seen, in milliseconds since 1970. */
interface Dated {
  publishedTime: string;
  firstSeen: number;
}

/**
 * When news happened: its publication, unless that is missing, lies in the future, or is no more than where some clock
 * begins: servers that know no date write the year 1 or 1970.
 */
export function newsTime({ publishedTime, firstSeen }: Dated): number {
  const published = Date.parse(publishedTime);
  return published > DAY && published <= firstSeen + DAY ? published : firstSeen;
}
