/** The full check, `npm test`. Runs every step even if earlier ones fail; the last line is the total. */
import { findBrowser, variableOf } from './setup/browsers.mjs';
import { thisMachine } from './setup/machine.mjs';
import { sum } from './test/counts';
import { commands, impossible, type Step, tests } from './test/steps';

const END_TO_END = ['--config', 'tests/e2e/vitest.config.ts', '--project'];

function inBrowser(browser: 'chromium' | 'firefox', missing: 'skipped' | 'failed'): Step {
  const name = `end to end in ${browser === 'chromium' ? 'Chromium' : 'Firefox'}`;
  if (findBrowser(browser, thisMachine())) return tests(name, ...END_TO_END, browser);
  return impossible(name, `no ${browser} on this machine (${variableOf(browser)} names one)`, missing);
}

/**
 * Steps in one group run in parallel, so that no core idles. Types come first: the builds, and everything that reads
 * TypeScript, need the files they generate.
 */
const STEPS: readonly (readonly Step[])[] = [
  [commands('types', ['wxt', 'prepare'], ['tsc', '--noEmit'])],
  [
    commands('lint and format', ['biome', 'ci', '--error-on-warnings', '.']),
    tests('unit and architecture'),
    tests('package: both builds, sizes, manifests', ...END_TO_END, 'package'),
  ],
  [inBrowser('chromium', 'failed'), inBrowser('firefox', 'skipped')],
];

async function timed({ name, run }: Step) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  return { name, counts: await run(), seconds: Math.round((Date.now() - start) / 1000) };
}

const results: Awaited<ReturnType<typeof timed>>[] = [];
for (const steps of STEPS) results.push(...(await Promise.all(steps.map(timed))));

console.log('\n== summary');
for (const { name, counts, seconds } of results) {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds} s)`);
  for (const failure of counts.failures ?? []) console.log(`  failed: ${failure}`);
}
const total = sum(results.map(({ counts }) => counts));
console.log(`Tests: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
