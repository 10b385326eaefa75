import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { readStories } from '@/demo/story';
import { articleFromText } from '@/lib/model';

/** Rounds to six digits: the last digits of a logarithm may differ between machines. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);

/**
 * Hash of the results for the demo's stories. When it changes, raise `ENGINE_VERSION` too, because stored results name
 * it.
 */
it('gives the same results for the same stories as long as its version is the same', () => {
  const engine = loadEngine();
  const outcomes = [...readStories().values()].map(({ title, parts }) =>
    engine.analyze(articleFromText(parts.map(({ text }) => text).join('\n\n'), { title })),
  );
  const analyses = outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome));
  const versions = new Set(analyses.flatMap((one) => ('engine' in one ? [one.engine.version] : [])));
  const said = JSON.stringify(
    analyses.map((one) => ({ ...one, engine: undefined })),
    rounded,
  );
  const hash = createHash('sha256').update(said).digest('hex').slice(0, 8);
  expect([...versions, hash].join(' ')).toBe('0.10.0 782e97f7');
});
