/** Tags read. */
const MAX_TAGS = 500;

/** The page's meta tags by `property`, `name` or `itemprop` in lower case; the first non-empty one wins. */
export function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  // One pass over the page; a selector per name would take one pass each.
  for (const tag of Array.from(document.getElementsByTagName('meta')).slice(0, MAX_TAGS)) {
    const content = tag.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(key)?.toLowerCase();
      if (name && !tags.has(name)) tags.set(name, content);
    }
  }
  return tags;
}
