// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { thisMachine } from './machine.mjs';
import { placesOf } from './places.mjs';

/**
 * @typedef {'chromium' | 'firefox'} Browser
 * @typedef {import('./machine.mjs').Machine} Machine
 */

/** @type {Record<Browser, string>} */
const VARIABLES = { chromium: 'TICKERTONE_CHROMIUM', firefox: 'TICKERTONE_FIREFOX' };

/**
 * The path of a browser that starts, or undefined. If the environment names a path, only that one is tried: a user who
 * names a browser must not silently get another.
 * @param {Browser} browser
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export const findBrowser = (browser, machine) =>
  programs(browser, machine).find((path) => faultOf(path, machine) === undefined);

/** The path of a browser of this machine. @param {Browser} browser @throws where none starts */
export function requireBrowser(browser) {
  const path = findBrowser(browser, thisMachine());
  if (path === undefined) throw new Error(`no ${browser} that starts: run \`node scripts/setup.mjs\``);
  return path;
}

/**
 * The programs found in the browser's usual places that do not start, each with its error.
 * @param {Browser} browser
 * @param {Machine} machine
 * @returns {{ path: string, fault: string }[]}
 */
export const brokenBrowsers = (browser, machine) =>
  programs(browser, machine).flatMap((path) => {
    const fault = faultOf(path, machine);
    return fault === undefined ? [] : [{ path, fault }];
  });

/** The environment variable that names a browser's path. @param {Browser} browser */
export const variableOf = (browser) => VARIABLES[browser];

/** @param {Browser} browser @param {Machine} machine */
function programs(browser, machine) {
  const named = machine.env[VARIABLES[browser]];
  const places = named ? [named] : placesOf(browser, machine);
  return [...new Set(places)].filter(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Why a program does not start, if so. Being executable proves little: Ubuntu's `chromium-browser` is an empty shell
 * around a snap, and a download may lack system libraries. On Windows `--version` would open a window.
 * @param {string} path
 * @param {Machine} machine
 */
function faultOf(path, { platform }) {
  if (platform === 'win32') return undefined;
  const { status, error, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  if (status === 0) return undefined;
  return error?.message ?? (stderr.trim().split('\n').at(-1) || `exit code ${status}`);
}
