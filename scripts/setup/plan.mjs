// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { variableOf } from './browsers.mjs';

/**
 * What set-up must do: decided here without doing any of it.
 *
 * @typedef {import('./browsers.mjs').Browser} Browser
 * @typedef {import('./machine.mjs').Machine} Machine
 * @typedef {readonly [program: string, ...args: string[]]} Command
 */

/** @type {Record<Browser, string[]>} */
const PACKAGES = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr'] };

/** Waits for the lock of the packages, which unattended upgrades hold on new servers. */
const PATIENT = ['-q', '-o', 'DPkg::Lock::Timeout=300'];

const PLAYWRIGHT = /** @type {const} */ ([process.execPath, 'node_modules/playwright-core/cli.js']);

/** Brings Chrome for Testing into the reader's own cache folder. @type {Command} */
const DOWNLOAD = [...PLAYWRIGHT, 'install', '--no-shell', 'chromium'];

/** Brings what a download needs of the system. @type {Command} */
const LIBRARIES = [...PLAYWRIGHT, 'install-deps', 'chromium'];

/**
 * Versions of Node from `major.minor` on; `onlyMajor` where a later major version is none of them.
 *
 * @typedef {{ major: number, minor: number, onlyMajor: boolean }} NodeRange
 */

/**
 * The ranges in `engines` of package.json. They are read by hand: the library for it comes with the packages.
 *
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
 * Whether `npm install` must run: no packages, or installed before the lock or the package list last changed.
 *
 * @param {string} project folder of package.json
 */
export function needsPackages(project) {
  const installed = modified(join(project, 'node_modules/.package-lock.json'));
  return ['package.json', 'package-lock.json'].some((name) => modified(join(project, name)) > installed);
}

/**
 * The ways to come by a browser that is missing, the best first, each as the commands to run one after the other. None
 * where only a person can bring it: for Firefox without rights, and where somebody named one.
 *
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

/** Whether the system is Debian or a relative of it. @param {Machine} machine */
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
