/**
 * Bytes as text: by their byte order mark, else by the first of `labels` that they are valid in, else as UTF-8, else as
 * Windows-1252, which everything is valid in.
 */
export function decodeText(bytes: Uint8Array, labels: readonly (string | undefined)[] = []): string {
  for (const label of [bomOf(bytes), ...labels, 'utf-8', 'windows-1252']) {
    const text = label && decodeStrictly(bytes, label);
    if (text !== undefined && text !== '') return text;
  }
  return '';
}

/** By the byte order mark, or by the first letter: one of its two bytes is 0 in UTF-16, as in no other text. */
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
    // An unknown name, or bytes that are not of this encoding: the next one is tried.
    return undefined;
  }
}
