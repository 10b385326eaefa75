/** The highlights that we set, so that we never delete the page's own. */
const painted = new Map<string, Highlight>();

/** Shows ranges under one of our names; an empty list removes the name. Higher priorities paint over lower ones. */
export function setHighlight(name: string, ranges: readonly AbstractRange[], priority = 0): void {
  if (ranges.length === 0) {
    removeHighlight(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  painted.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

/** Removes a name from the registry, unless the page has set its own highlight under it. */
export function removeHighlight(name: string): void {
  const own = painted.get(name);
  painted.delete(name);
  if (own && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
}
