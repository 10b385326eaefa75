// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { variableOf } from './browsers.mjs';

/**
 * Decides what set-up must do, without doing it.
 * @typedef {import('./browsers.mjs').Browser} Browser
 * @typedef {import('./machine.mjs').Machine} Machine
 * @typedef {readonly [program: string, ...args: string[]]} Command
 */

/** @type {Record<Browser, string[]>} */
const PACKAGES = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr'] };

/** Waits for the package lock, which unattended upgrades hold on new servers. */
const PATIENT = ['-q', '-o', 'DPkg::Lock::Timeout=300'];

const PLAYWRIGHT = /** @type {const} */ ([process.execPath, 'node_modules/playwright-core/cli.js']);

/** Downloads Chrome for Testing into the user's cache folder. @type {Command} */
const DOWNLOAD = [...PLAYWRIGHT, 'install', '--no-shell', 'chromium'];

/** Installs the system libraries that a download needs. @type {Command} */
const LIBRARIES = [...PLAYWRIGHT, 'install-deps', 'chromium'];

/**
 * Node versions from `major.minor` on; with `onlyMajor`, only of that major version.
 * @typedef {{ major: number, minor: number, onlyMajor: boolean }} NodeRange
 */

/**
 * The ranges in `engines` of package.json. Parsed by hand, since no package is installed yet.
 * @param {string} engines such as `^20.19.0 || >=22.12.0`
 * @returns {NodeRange[]}
 */
export const nodeRanges = (engines) =>
  engines.split('||').map((range) => ({ ...majorAndMinor(range), onlyMajor: range.trim().startsWith('^') }));

/** Whether a version of Node, such as `20.19.0`, lies in one of the ranges. @param {string} version @param {NodeRange[]} ranges */
export function isSupported(version, ranges) {
  const { major, minor } = majorAndMinor(version);
  return ranges.some((from) =>
    major === from.major ? minor >= from.minor : major > from.major && !from.onlyMajor,
  );
}

/**
 * Whether `npm install` must run: no packages yet, or the package list or lock file is newer.
 * @param {string} project folder of package.json
 */
export function needsPackages(project) {
  const installed = modified(join(project, 'node_modules/.package-lock.json'));
  return ['package.json', 'package-lock.json'].some((name) => modified(join(project, name)) > installed);
}

/**
 * Ways to install a missing browser, best first, each as commands to run in order. Empty if only a person can: Firefox
 * without root rights, or a browser named in the environment.
 * @param {Browser} browser
 * @param {Machine} machine
 * @returns {Command[][]}
 */
export function waysTo(browser, machine) {
  if (machine.env[variableOf(browser)]) return [];
  const apt = machine.superuser && hasApt(machine);
  if (browser === 'firefox') return apt ? [byApt(browser)] : [];
  return apt ? [byApt(browser), [DOWNLOAD], [LIBRARIES]] : [[DOWNLOAD]];
}

/** Whether the system is Debian or a derivative. @param {Machine} machine */
export function hasApt({ env, root }) {
  const release = join(root, 'etc/os-release');
  const debian =
    existsSync(release) && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync(release, 'utf8'));
  return (
    debian &&
    (env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, 'apt-get')))
  );
}

/** @param {Browser} browser @returns {Command[]} */
const byApt = (browser) => [
  ['apt-get', 'update', ...PATIENT],
  ['apt-get', 'install', '-y', '--no-install-recommends', ...PATIENT, ...PACKAGES[browser]],
];

/** @param {string} path */
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** @param {string} version */
function majorAndMinor(version) {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return { major: Number(major), minor: Number(minor) };
}
