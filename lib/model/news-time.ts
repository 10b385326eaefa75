import { DAY } from '@/lib/util/time';

/** `publishedTime` as the page states it; `firstSeen` in milliseconds since 1970. */
interface Dated {
  publishedTime: string;
  firstSeen: number;
}

/**
 * Time of the news in milliseconds since 1970: when it was published, or when it was first seen if that date is missing,
 * in the future, or a placeholder (servers without a date write the year 1 or 1970).
 */
export function newsTime({ publishedTime, firstSeen }: Dated): number {
  const published = Date.parse(publishedTime);
  return published > DAY && published <= firstSeen + DAY ? published : firstSeen;
}
