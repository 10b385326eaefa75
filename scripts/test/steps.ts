import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { type Counts, countsOfCommand, countsOfReport, type VitestReport } from './counts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A step of the check: its name, and how to run it. */
export interface Step {
  name: string;
  run(): Promise<Counts>;
}

/**
 * Runs a program from node_modules. Prefixes each line of output with the step's name, since steps run in parallel.
 * @returns the exit code
 */
async function execute(step: string, program: string, args: readonly string[]): Promise<number> {
  const child = spawn(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => console.log(`${step} | ${line}`));
  child.on('error', (error) => console.log(`${step} | ${error.message}`));
  const [status] = await once(child, 'close').catch(() => [1]);
  return status ?? 1;
}

/** Commands that must all succeed; the first failure ends the step. */
export const commands = (name: string, ...lines: string[][]): Step => ({
  name,
  async run() {
    for (const [program = '', ...args] of lines)
      if ((await execute(name, program, args)) !== 0) return countsOfCommand(1);
    return countsOfCommand(0);
  },
});

/** A vitest run, counted by its report. */
export const tests = (name: string, ...args: string[]): Step => ({
  name,
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'tickertone-report-'));
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const exitCode = await execute(name, 'vitest', ['run', ...args, ...reporters]);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
    rmSync(folder, { recursive: true, force: true });
    return countsOfReport(report, exitCode);
  },
});

/** A step that cannot run on this machine: skipped if that is acceptable, else failed. */
export const impossible = (name: string, why: string, outcome: 'skipped' | 'failed'): Step => ({
  name,
  async run() {
    console.log(`${name}: ${outcome}, ${why}`);
    return { passed: 0, failed: 0, skipped: 0, [outcome]: 1 };
  },
});
