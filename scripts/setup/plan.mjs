// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBrowser, variableOf } from './browsers.mjs';

/**
 * What set-up must do: decided here without doing any of it.
 *
 * @typedef {import('./browsers.mjs').Browser} Browser
 * @typedef {import('./browsers.mjs').Machine} Machine
 * @typedef {{ machine: Machine, osRelease: string, root: boolean }} Situation
 * @typedef {{ do: 'nothing', path: string } | { do: 'install', packages: string[] } | { do: 'explain', why: 'not-debian' | 'not-root' | 'named-missing' }} BrowserStep
 */

/** @type {Record<Browser, string[]>} */
const PACKAGES = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr'] };

/**
 * Whether `npm install` must run: no packages, or installed before the lock or the package list last changed.
 *
 * @param {string} project folder of package.json
 */
export function needsPackages(project) {
  const installed = modified(join(project, 'node_modules/.package-lock.json'));
  return ['package.json', 'package-lock.json'].some((name) => modified(join(project, name)) > installed);
}

/**
 * How to come by a browser.
 *
 * @param {Browser} browser
 * @param {Situation} situation
 * @returns {BrowserStep}
 */
export function planBrowser(browser, { machine, osRelease, root }) {
  const path = findBrowser(browser, machine);
  if (path) return { do: 'nothing', path };
  if (machine.env[variableOf(browser)]) return { do: 'explain', why: 'named-missing' };
  if (!isDebianLike(osRelease) || !hasApt(machine)) return { do: 'explain', why: 'not-debian' };
  return root ? { do: 'install', packages: PACKAGES[browser] } : { do: 'explain', why: 'not-root' };
}

/** Contents of a file such as /etc/os-release, empty where there is none. @param {string} path */
export const readOr = (path, fallback = '') => (existsSync(path) ? readFileSync(path, 'utf8') : fallback);

/** @param {string} path */
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** @param {string} osRelease */
const isDebianLike = (osRelease) => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);

/** @param {Machine} machine */
const hasApt = ({ env }) =>
  (env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, 'apt-get')));
