// @ts-check
/**
 * Runs before `npm start` and `npm test` and makes a machine with nothing but Node 20 ready for them: packages,
 * Chromium and, for the tests, Firefox. It has no dependencies, because it is what installs them.
 */
import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { adviceFor } from './setup/advice.mjs';
import { findBrowser, thisMachine } from './setup/browsers.mjs';
import { needsPackages, planBrowser, readOr } from './setup/plan.mjs';

const PROJECT = resolve(import.meta.dirname ?? '.', '..');
const machine = thisMachine();

/** @param {string} command @param {string[]} args */
function run(command, args) {
  console.log(`setup: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, { cwd: PROJECT, stdio: 'inherit', env, shell: machine.platform === 'win32' })
      .status === 0
  );
}

function installPackages() {
  if (!needsPackages(PROJECT)) return true;
  if (!run('npm', ['install', '--no-fund', '--no-audit'])) return false;
  // npm writes its record before the lock; touched, it says "newer than the lock" also on the next run.
  const now = new Date();
  utimesSync(join(PROJECT, 'node_modules/.package-lock.json'), now, now);
  return true;
}

/** @param {import('./setup/browsers.mjs').Browser} browser */
function bringBrowser(browser) {
  const situation = { machine, osRelease: readOr('/etc/os-release'), root: process.getuid?.() === 0 };
  const step = planBrowser(browser, situation);
  if (step.do === 'nothing') return true;
  if (step.do === 'install') return aptInstall(step.packages, browser);
  console.error(`setup: ${adviceFor(browser, step.why, machine)}`);
  return false;
}

/** @param {string[]} packages @param {import('./setup/browsers.mjs').Browser} browser */
function aptInstall(packages, browser) {
  const waiting = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  run('apt-get', ['update', ...waiting]);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...waiting, ...packages]);
  // Not the exit code: on Ubuntu the package installs well and is an empty shell around a snap.
  if (findBrowser(browser, machine)) return true;
  console.error(`setup: ${adviceFor(browser, 'install-failed', machine)}`);
  return false;
}

const testing = process.env.npm_lifecycle_event !== 'prestart';
const packages = installPackages();
const chromium = packages && bringBrowser('chromium');
if (packages && testing) bringBrowser('firefox');
// The tests report a missing browser themselves, beside everything that could be tested without it.
process.exit(packages && (chromium || testing) ? 0 : 1);
