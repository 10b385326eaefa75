import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests of what knows no browser and changes nothing outside itself: they share what they import. */
const PURE =
  'tests/unit/{built-in-ai,demo,desk,engine,entities,events,export,extract,model,sentiment,summary,text,training,util}';
const TESTS = '**/*.test.{ts,tsx}';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // Only a hang should end a test: how fast the machine is decides nothing.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: ['tests/unit/seed.ts', 'tests/unit/jsdom-gaps.ts'],
    // Else one core of two would rest.
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
