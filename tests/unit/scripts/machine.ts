import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import type { Machine } from '@/scripts/setup/machine.mjs';

/** A machine made of real files in a temporary folder; contains only what a test puts there. */
export class FakeMachine implements Machine {
  readonly root = mkdtempSync(join(tmpdir(), 'tickertone-machine-'));
  readonly home = join(this.root, 'home');
  readonly env: Record<string, string | undefined> = { PATH: join(this.root, 'bin'), HOME: this.home };
  superuser = false;

  constructor(readonly platform = 'linux') {}

  /** Creates a program below the root; returns its path. @param script its shell script */
  program(path: string, script = 'exit 0', mode = 0o755): string {
    return this.file(path, `#!/bin/sh\n${script}\n`, mode);
  }

  /** Writes a file last changed `age` seconds ago; returns its path. */
  file(path: string, content = '', mode = 0o644, age = 0): string {
    const full = join(this.root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content, { mode });
    const then = Date.now() / 1000 - age;
    utimesSync(full, then, then);
    return full;
  }
}

/** Creates machines that are deleted after each test. */
export function machines(): (platform?: string) => FakeMachine {
  const made: FakeMachine[] = [];
  afterEach(() => {
    for (const { root } of made.splice(0)) rmSync(root, { recursive: true, force: true });
  });
  return (platform) => {
    const machine = new FakeMachine(platform);
    made.push(machine);
    return machine;
  };
}
