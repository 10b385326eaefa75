/** More tags than this are no metadata. */
const MAX_TAGS = 500;

/** The page's meta tags by `property`, `name` or `itemprop`, in lower case; of several the first that says anything. */
export function metaTags(document: Document): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  // One walk over the page; a selector for each name would be one walk each.
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
