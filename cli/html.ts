import { JSDOM, VirtualConsole } from 'jsdom';
import { extractArticle, gate } from '@/lib/extract';
import { type Article, done, type Outcome, refused } from '@/lib/model';

/** Larger pages, in bytes, are refused unparsed. */
const MAX_BYTES = 30_000_000;

/**
 * Reads a page's bytes as a browser would: sniffs the encoding, runs no scripts, makes no requests. Removes style
 * sheets before parsing: jsdom throws on some broken ones, and we need none.
 */
export async function articleFromHtml(bytes: Buffer, url: string): Promise<Outcome<Article>> {
  if (bytes.length > MAX_BYTES) return refused('too-large', `${bytes.length} bytes`);
  const { document } = parse(withoutStyles(bytes), url).window;
  const verdict = gate(document);
  if (!verdict.ok) return verdict;
  const extracted = extractArticle(document);
  return extracted.ok ? done(extracted.value.article) : extracted;
}

const parse = (bytes: Buffer, url: string): JSDOM =>
  new JSDOM(bytes, {
    ...(URL.canParse(url) && { url }),
    contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html',
    virtualConsole: new VirtualConsole(),
  });

/**
 * A saved page has lost the HTTP header with its encoding, and many pages declare it too late for sniffing, or not at
 * all. Bytes that are valid UTF-8 are UTF-8 in practice; the rest is sniffed.
 */
function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Works on bytes (as Latin-1), since the encoding is not known yet. Linear, even if no style element is ever closed.
 */
function withoutStyles(bytes: Buffer): Buffer {
  const html = bytes.toString('latin1');
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (let open = lower.indexOf('<style'); open >= 0; open = lower.indexOf('<style', from)) {
    const close = lower.indexOf('</style', open);
    if (close < 0) break;
    kept.push(html.slice(from, open));
    from = lower.indexOf('>', close) + 1 || html.length;
  }
  return Buffer.from(kept.join('') + html.slice(from), 'latin1');
}
