/**
 * Completes a feed's address from the forms in which readers and feed lists write it: `example.com/rss`,
 * `feed://example.com/rss`, `feed:https://example.com/rss`.
 * @returns the absolute URL, or `undefined` if it is not a web address or contains a user name or password: no browser
 * fetches such a URL, and `https://bank.example@evil.example` looks like another site's
 */
export function feedAddress(text: string): string | undefined {
  const bare = text.trim().replace(/^feed:(?:\/\/)?/iu, '');
  const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(bare);
  const url = URL.parse(hasScheme ? bare : `https://${bare}`);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.username || url.password) return undefined;
  // A single word is no address unless it has a scheme: then it may be a host in the local network.
  return hasScheme || url.hostname.includes('.') || url.hostname === 'localhost' ? url.href : undefined;
}
