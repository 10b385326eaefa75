/** The highlights that we set, so that we never delete somebody else's. */
const painted = new Map<string, Highlight>();

/** Shows ranges under a name of ours; an empty list removes the name. Higher priorities paint over lower ones. */
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

/** Removes a name from the registry, unless the page put something of its own there. */
export function removeHighlight(name: string): void {
  const own = painted.get(name);
  painted.delete(name);
  if (own && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
}
