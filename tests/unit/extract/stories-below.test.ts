import { expect, it, vi } from 'vitest';
import { otherStoriesBelow } from '@/lib/extract/stories-below';
import { open, STORY } from './page';

const [HEADINGS, DEPTH] = [39, 60];

const deep = (html: string) => `${'<div>'.repeat(DEPTH)}${html}${'</div>'.repeat(DEPTH)}`;

it('looks at each heading, box and paragraph of a deep page but a few times', () => {
  const other = (_: unknown, at: number) => deep(`<h1>Story ${at}</h1><time>Today</time>${STORY.join('')}`);
  const others = Array.from({ length: HEADINGS }, other);
  const document = open(`<body><h1 id="own">Acme rises</h1>${STORY.join('')}${others.join('')}`);
  const contains = vi.spyOn(document.defaultView!.Node.prototype, 'contains');
  const boxes = otherStoriesBelow(document, document.getElementById('own')!);
  expect(boxes.map((box) => box.parentElement?.localName)).toEqual(Array(HEADINGS).fill('body'));
  // Selectors call `contains` too in this DOM; quadratic growth would need ten times as many calls.
  expect(contains.mock.calls.length).toBeLessThan(20 * HEADINGS * DEPTH);
});
