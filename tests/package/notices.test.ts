import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILDS, filesOf } from './files';

interface Locked {
  version: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};

/** Production dependencies, without those for building and testing. */
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional,
);

it.each(BUILDS)('the notices in %s name each package that may ship, in its version', (build) => {
  const notices = filesOf(build).get('third-party-notices.txt')!.toString();
  const missing = shipped
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//u, '')} ${version} (`)
    .filter((head) => !notices.includes(`\n${head}`));
  expect(missing).toEqual([]);
  expect(shipped.length).toBeGreaterThan(10);
});
