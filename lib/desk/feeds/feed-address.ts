/**
 * The address of a feed as readers and their lists write it: `example.com/rss`, `feed://example.com/rss` and
 * `feed:https://example.com/rss` included. @returns the whole address, or `undefined` where it is none on the web, or has
 * a name or password in it: no browser fetches that, and `https://bank.example@evil.example` reads as another site's
 */
export function feedAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^feed:(?:\/\/)?/iu, '');
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(bare);
  const url = URL.parse(hasScheme ? bare : `https://${bare}`);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username || url.password) return undefined;
  // A word alone is no address; behind a scheme it is a host of the reader's own network.
  return hasScheme || url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : undefined;
}
