import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of code that needs no browser and has no side effects: they share their imports. */
const PURE =
  'tests/unit/{built-in-ai,demo,desk,engine,entities,events,export,extract,model,sentiment,summary,text,training,util}';
const TESTS = '**/*.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // The timeout only catches hangs: no test depends on the machine's speed.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/unit/seed.ts', 'tests/unit/jsdom-gaps.ts'],
    // By default one of two cores would be idle.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: [`${PURE}/${TESTS}`], isolate: false } },
      {
        extends: true,
        test: { name: 'around', include: [`tests/unit/${TESTS}`, 'tests/*.test.ts'], exclude: [PURE] },
      },
    ],
  },
});
