import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

/** Runs a command of the project as a process of its own. */
function run(file: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const COMMANDS = ['cli/analyze.ts', 'training/eval.ts', 'training/bench.ts', 'training/sentiment/train.ts'];

describe.each(COMMANDS)('%s', (file) => {
  it('prints its usage when asked for help', () => {
    expect(run(file, '--help')).toEqual({ status: 0, stdout: expect.stringMatching(/^usage: /), stderr: '' });
  });

  it('refuses an unknown option in one line and prints its usage', () => {
    const { status, stdout, stderr } = run(file, '--nonsense');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      expect.stringContaining("'--nonsense'"),
      expect.stringMatching(/^usage: /),
    ]);
  });
});

describe('wrong names and folders', () => {
  it.each([
    { file: 'cli/analyze.ts', args: [], reason: 'no file named' },
    { file: 'cli/analyze.ts', args: ['a.txt', 'b.txt'], reason: 'more than one file named' },
    { file: 'training/eval.ts', args: ['nonsense'], reason: 'unknown evaluation "nonsense"' },
    { file: 'training/eval.ts', args: ['--data', '/nowhere'], reason: 'no folder /nowhere' },
    { file: 'training/bench.ts', args: ['engine', 'nonsense'], reason: 'unknown benchmark "nonsense"' },
    { file: 'training/sentiment/train.ts', args: ['--data', '/nowhere'], reason: 'no folder /nowhere' },
  ])('$file $args: $reason', ({ file, args, reason }) => {
    const { status, stderr } = run(file, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^${reason}\nusage: `));
  });
});
