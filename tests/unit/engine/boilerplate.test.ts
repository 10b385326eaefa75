import { expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { articleFromText } from '@/lib/model';

it('makes no ticker of names that occur only in a disclosure', () => {
  const text = `Apple shares rose 3% after its profit beat estimates.
Analysts raised their price targets.
The Motley Fool has positions in Apple and Microsoft. The Motley Fool recommends Nike.`;
  const outcome = loadEngine().analyze(articleFromText(text));
  if (!outcome.ok) throw new Error('not analyzed');
  expect(outcome.value.tickers.map(({ symbol }) => symbol)).toEqual(['AAPL']);
});
