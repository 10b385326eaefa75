import { expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { candidatesOf } from '@/lib/summary/candidates';
import { featuresOf } from '@/lib/summary/features';
import { placed, rank } from '@/lib/summary/rank';
import { createSegmenter } from '@/lib/text';

const document = createSegmenter().segment(
  articleFromText(
    [
      'Harbour Grain will close both of its mills in Ohio next spring.',
      'Wheat has become too dear for the owners of small mills.',
      'Will the owners of small mills sell them to Harbour Grain?',
      'The owners of the mills in Ohio bought them in the spring.',
    ].join('\n\n'),
    { title: 'Harbour Grain closes mills' },
  ),
);

it('takes from a question on a page what it takes from a sentence that leans on another', () => {
  const candidates = candidatesOf(document, []);
  const features = featuresOf(document, candidates);
  const worth = (asked: boolean) => {
    const told = features.map((each) => (asked ? each : { ...each, question: 0 }));
    return rank(placed(candidates, features), told, 'pages', { title: 1, centrality: 1 })[2]!.worth;
  };
  expect(worth(true)).toBeLessThan(worth(false));
});
