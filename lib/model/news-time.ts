import { DAY } from './time';

/** When news was published (as its page says) and first seen, in milliseconds since 1970. */
interface Dated {
  publishedTime: string;
  firstSeen: number;
}

/** When news happened: its publication, unless that is missing or lies in the future. */
export function newsTime({ publishedTime, firstSeen }: Dated): number {
  const published = Date.parse(publishedTime);
  return published <= firstSeen + DAY ? published : firstSeen;
}
