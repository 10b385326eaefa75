import { decodeText } from '../decode-text';

const PROLOGUE = 1_024;
const CHARSET = /charset\s*=\s*["']?([\w-]{1,40})/iu;
const ENCODING = /<\?xml[^<>]*encoding\s*=\s*["']([\w-]{1,40})["']/iu;

/** Encodings in which any bytes are valid: trusted only if the bytes are not valid UTF-8. */
const FITS_ANYTHING = /^(?:iso-?8859|windows-125|latin|us-ascii$|ascii$|koi8|cp125)/iu;

/**
 * Decodes a feed. The encoding comes from the byte order mark, the XML declaration or the server, in this order,
 * unless the bytes contradict it: declared Latin-1 that is valid UTF-8 is UTF-8, and declared UTF-8 that is invalid is
 * Windows-1252.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const prologue = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE));
  const told = [ENCODING.exec(prologue)?.[1], CHARSET.exec(contentType)?.[1]];
  return decodeText(bytes, [...told.filter((label) => !FITS_ANYTHING.test(label ?? '')), 'utf-8', ...told]);
}
