/**
 * The address of a feed as readers and their lists write it: `example.com/rss`, `feed://example.com/rss` and
 * `feed:https://example.com/rss` included. @returns the whole address, or `undefined` where it is none on the web
 */
export function feedAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^feed:(?:\/\/)?/iu, '');
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(bare);
  const url = URL.parse(hasScheme ? bare : `https://${bare}`);
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined;
  // A word alone is no address; behind a scheme it is a host of the reader's own network.
  return hasScheme || url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : undefined;
}
