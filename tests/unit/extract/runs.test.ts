import { expect, it } from 'vitest';
import { visibleSpan } from '@/lib/extract/find-blocks';
import { blocksOfRuns } from '@/lib/extract/runs';
import { open } from './page';

it('pauses even in a page without any block', () => {
  const { body } = open(`<body>${'<span></span>'.repeat(2_000)}Acme rose.`);
  let [nodes, most] = [0, 0];
  const work = blocksOfRuns(body, (node) => {
    most = Math.max(most, ++nodes);
    return visibleSpan(node);
  });
  let step = work.next();
  for (; !step.done; step = work.next()) nodes = 0;
  expect(step.value).toHaveLength(1);
  expect(most).toBeLessThan(500);
});
