import { decodeText } from '../decode-text';

const PROLOGUE = 1_024;
const CHARSET = /charset\s*=\s*["']?([\w-]{1,40})/iu;
const ENCODING = /<\?xml[^<>]*encoding\s*=\s*["']([\w-]{1,40})["']/iu;

/** Encodings in which any bytes are valid: believed only of what is not valid as UTF-8. */
const FITS_ANYTHING = /^(?:iso-?8859|windows-125|latin|us-ascii$|ascii$|koi8|cp125)/iu;

/**
 * A feed's bytes as text. The encoding is that of the byte order mark, the declaration, or the server, in this
 * order, as far as the bytes bear it out: what is said to be Latin-1 and is good UTF-8 is UTF-8, and what is said to be
 * UTF-8 and is not is Windows-1252.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const prologue = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE));
  const told = [ENCODING.exec(prologue)?.[1], CHARSET.exec(contentType)?.[1]];
  return decodeText(bytes, [...told.filter((label) => !FITS_ANYTHING.test(label ?? '')), 'utf-8', ...told]);
}
