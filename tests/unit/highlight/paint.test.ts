import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { createTextIndex, type TextIndex } from '@/lib/extract/text-index';
import { clearHighlights, HIGHLIGHT_NAMES, mentionAt, paintHighlights } from '@/lib/highlight';
import type { Analysis } from '@/lib/model';

/** A minimal CSS Highlight API (https://drafts.csswg.org/css-highlight-api-1/), which jsdom lacks. */
class Highlight extends Set<AbstractRange> {
  priority = 0;
  constructor(...ranges: AbstractRange[]) {
    super(ranges);
  }
}

let registry: Map<string, Highlight>;
let node: Text;
let index: TextIndex;

const TEXT = 'Acme beat Globex while Initech fell.';

beforeEach(() => {
  registry = new Map();
  Object.assign(globalThis, { Highlight, CSS: { highlights: registry } });
  const { document } = new JSDOM(`<p>${TEXT}</p>`).window;
  node = document.querySelector('p')!.firstChild as Text;
  index = createTextIndex(TEXT, [{ start: 0, length: TEXT.length, node, offset: 0 }]);
});

const mention = (surface: string) => {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, surface, sentence: 0 };
};

const ticker = (name: string, label: string) => ({ symbol: name, label, mentions: [mention(name)] });

const analysis = {
  tickers: [ticker('Acme', 'positive'), ticker('Globex', 'negative')],
  entities: [
    { name: 'Acme', symbol: 'Acme', mentions: [mention('Acme')] },
    { name: 'Initech', mentions: [mention('Initech')], sentiment: { label: 'negative' } },
  ],
} as unknown as Analysis;

const painted = (name: string) => [...(registry.get(name) ?? [])].map(String);

describe('paint', () => {
  it('marks exactly the characters of each entity under the name of its sentiment', () => {
    expect(paintHighlights(analysis, index)).toBe(3);
    expect(painted(HIGHLIGHT_NAMES.positive)).toEqual(['Acme']);
    expect(painted(HIGHLIGHT_NAMES.negative)).toEqual(['Globex', 'Initech']);
    expect([...registry.keys()].sort()).toEqual([HIGHLIGHT_NAMES.negative, HIGHLIGHT_NAMES.positive]);
  });

  it('leaves out what the page no longer says, and what it said before', () => {
    paintHighlights(analysis, index);
    node.data = TEXT.replace('Globex', 'Hooli!');
    paintHighlights(analysis, index);
    expect(painted(HIGHLIGHT_NAMES.positive)).toEqual(['Acme']);
    expect(painted(HIGHLIGHT_NAMES.negative)).toEqual(['Initech']);
  });

  it('is found at a point, even in a component', () => {
    const { ownerDocument: document } = node;
    const root = document.body.attachShadow({ mode: 'open' });
    root.append(node.parentElement!);
    // jsdom has no layout: https://drafts.csswg.org/cssom-view/#dom-document-caretpositionfrompoint
    document.caretPositionFromPoint = (_x, _y, { shadowRoots = [] } = {}) =>
      ({
        offsetNode: shadowRoots.includes(root) ? node : document.body,
        offset: 1,
      }) as unknown as CaretPosition;
    paintHighlights(analysis, index);
    expect(mentionAt(document, 0, 0)?.instrument).toBe('Acme');
    clearHighlights();
    expect(mentionAt(document, 0, 0)).toBeUndefined();
  });

  it('takes away only what is ours', () => {
    const theirs = new Highlight();
    paintHighlights(analysis, index);
    registry.set('search-results', theirs);
    registry.set(HIGHLIGHT_NAMES.positive, theirs);
    clearHighlights();
    expect([...registry.entries()].sort()).toEqual([
      ['search-results', theirs],
      [HIGHLIGHT_NAMES.positive, theirs],
    ]);
  });
});
