// @ts-check
import { spawn } from 'node:child_process';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ADVICE_FOR_PACKAGES, adviceFor, adviceForNode } from './advice.mjs';
import { findBrowser } from './browsers.mjs';
import { isSupported, needsPackages, nodeRanges, waysTo } from './plan.mjs';

/**
 * `project` is the folder of package.json, `output` what becomes of the output of npm and the like.
 *
 * @typedef {import('./browsers.mjs').Browser} Browser
 * @typedef {{ project: string, machine: import('./machine.mjs').Machine, say(text: string): void, output: 'inherit' | 'ignore' }} Setup
 */

/**
 * Makes a machine with nothing but Node ready: packages, then browsers. Of each thing that it can't bring it says what
 * a person must do.
 *
 * @param {Setup} setup
 * @param {readonly Browser[]} browsers
 * @returns {Promise<('packages' | Browser)[]>} what is still missing
 */
export async function prepare(setup, browsers) {
  if (!isNodeSupported(setup) || !(await bringPackages(setup))) return ['packages', ...browsers];
  /** @type {Browser[]} */
  const missing = [];
  for (const browser of browsers) if (!(await bringBrowser(setup, browser))) missing.push(browser);
  return missing;
}

/** @param {Setup} setup */
function isNodeSupported({ project, say }) {
  const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const { node } = process.versions;
  const ranges = nodeRanges(engines.node);
  if (isSupported(node, ranges)) return true;
  say(adviceForNode(node, ranges));
  return false;
}

/** @param {Setup} setup */
async function bringPackages(setup) {
  const { project, say } = setup;
  if (!needsPackages(project)) return true;
  if (!(await run(setup, ['npm', 'install']))) {
    say(ADVICE_FOR_PACKAGES);
    return false;
  }
  // npm writes this record before the lock file; without a new date the next run would install again.
  const now = new Date();
  utimesSync(join(project, 'node_modules/.package-lock.json'), now, now);
  return true;
}

/** @param {Setup} setup @param {Browser} browser */
async function bringBrowser(setup, browser) {
  const { machine, say } = setup;
  if (findBrowser(browser, machine)) return true;
  for (const commands of waysTo(browser, machine)) {
    for (const command of commands) await run(setup, command);
    // The exit code does not help: on Ubuntu the package installs fine, but is an empty shell around a snap.
    if (findBrowser(browser, machine)) return true;
  }
  say(adviceFor(browser, machine));
  return false;
}

/** @param {Setup} setup @param {import('./plan.mjs').Command} command @returns {Promise<boolean>} whether it ended well */
function run({ project, machine, say, output }, [program, ...args]) {
  say([program, ...args].join(' '));
  const child = spawn(program, args, {
    cwd: project,
    stdio: output,
    env: { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' },
    // On Windows npm is a script, which only a shell can run.
    shell: program === 'npm' && machine.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      say(message);
      resolve(false);
    });
    child.once('exit', (code) => resolve(code === 0));
  });
}
