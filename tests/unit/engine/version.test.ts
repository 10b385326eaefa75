import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { readStories } from '@/demo/story';
import { articleFromText } from '@/lib/model';

/** Six digits: the last ones of a logarithm may differ between machines. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value);

/** What the demo's stories come out as. Where it changes, `ENGINE_VERSION` is raised with it: stored results name it. */
it('says of the same stories what its version said', () => {
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
  expect([...versions, hash].join(' ')).toBe('0.8.0 3c4e747e');
});
