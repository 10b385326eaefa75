import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Counts, countsOfCommand, countsOfReport, type VitestReport } from './counts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A step of the check: its name, and what runs it. */
export interface Step {
  name: string;
  run(): Counts;
}

/** Runs a program of node_modules, its output going to this terminal. @returns the exit code */
function execute(program: string, args: readonly string[]): number {
  const bin = join(ROOT, 'node_modules/.bin', program);
  const { status } = spawnSync(bin, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

/** Commands that must all end well; the first that does not ends the step. */
export const commands = (name: string, ...lines: string[][]): Step => ({
  name,
  run() {
    const bad = lines
      .map(
        ([program = '', ...args]) =>
          () =>
            execute(program, args),
      )
      .find((each) => each() !== 0);
    return countsOfCommand(bad ? 1 : 0);
  },
});

/** A run of vitest, counted by its own report. */
export const tests = (name: string, ...args: string[]): Step => ({
  name,
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'tickertone-report-'));
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exitCode = execute('vitest', ['run', ...args, ...reporters]);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
    rmSync(folder, { recursive: true, force: true });
    return countsOfReport(report, exitCode);
  },
});

/** A step that cannot run on this machine: skipped where that is no fault, failed where it is. */
export const impossible = (name: string, why: string, outcome: 'skipped' | 'failed'): Step => ({
  name,
  run() {
    console.log(`${name}: ${outcome}, ${why}`);
    return { passed: 0, failed: 0, skipped: 0, [outcome]: 1 };
  },
});
