import { truncate } from './truncate';

/**
 * Makes an untrusted title or name one line of at most 500 UTF-16 code units, without control, bidi and zero-width
 * characters, which could make it look like another.
 */
export function oneLine(text: string): string {
  const line = truncate(text, 2_000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '');
  return truncate(line.trim(), 500);
}
