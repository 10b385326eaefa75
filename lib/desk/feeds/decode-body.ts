const PROLOGUE = 1_024;
const CHARSET = /charset\s*=\s*["']?([\w-]{1,40})/iu;
const ENCODING = /<\?xml[^<>]*encoding\s*=\s*["']([\w-]{1,40})["']/iu;

/**
 * A feed's bytes as text. The encoding is that of the byte order mark, the declaration, or the server, in this
 * order; a server that says UTF-8 of what is not is not believed, and the text is read as Windows-1252.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const prologue = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE));
  const named = [bomOf(bytes), ENCODING.exec(prologue)?.[1], CHARSET.exec(contentType)?.[1], 'utf-8'];
  for (const label of [...named, 'windows-1252']) {
    const text = label && decodeStrictly(bytes, label);
    if (text !== undefined && text !== '') return text;
  }
  return '';
}

function bomOf([first, second]: Uint8Array): string | undefined {
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
