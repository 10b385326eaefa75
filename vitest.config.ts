import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // Only a hang should end a test: how fast the machine is decides nothing.
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Else one core of two would rest.
    maxWorkers: '100%',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
  },
});
