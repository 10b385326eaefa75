import { decodeText } from '../decode-text';

const PROLOGUE = 1_024;
const CHARSET = /charset\s*=\s*["']?([\w-]{1,40})/iu;
const ENCODING = /<\?xml[^<>]*encoding\s*=\s*["']([\w-]{1,40})["']/iu;

/**
 * A feed's bytes as text. The encoding is that of the byte order mark, the declaration, or the server, in this
 * order; a server that says UTF-8 of what is not is not believed, and the text is read as Windows-1252.
 */
export function decodeBody(bytes: Uint8Array, contentType: string): string {
  const prologue = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE));
  return decodeText(bytes, [ENCODING.exec(prologue)?.[1], CHARSET.exec(contentType)?.[1]]);
}
