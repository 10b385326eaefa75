/**
 * Decodes bytes by their byte order mark, else by the first of `labels` in which they are valid, else as UTF-8, else
 * as Windows-1252, in which any bytes are valid.
 */
export function decodeText(bytes: Uint8Array, labels: readonly (string | undefined)[] = []): string {
  for (const label of [bomOf(bytes), ...labels, 'utf-8', 'windows-1252']) {
    const text = label && decodeStrictly(bytes, label);
    if (text !== undefined && text !== '') return text;
  }
  return '';
}

/** The encoding by byte order mark or, for UTF-16 without one, by the zero byte in its first character. */
function bomOf([first, second, third]: Uint8Array): string | undefined {
  if (second === 0 && first) return 'utf-16le';
  if (first === 0 && second) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // Unknown label, or bytes invalid in this encoding: the caller tries the next.
    return undefined;
  }
}
