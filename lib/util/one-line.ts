import { truncate } from './truncate';

/**
 * A title or a name from outside as one line without control, bidi or zero-width characters, which could make it read
 * as another: 500 UTF-16 code units at most.
 */
export function oneLine(text: string): string {
  const line = truncate(text, 2_000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '');
  return truncate(line.trim(), 500);
}
