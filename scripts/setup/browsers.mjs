// @ts-check
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where browsers that take an unpacked extension from the command line are found. Chrome with a brand is left out on
 * purpose: since version 137 it ignores `--load-extension`.
 *
 * @typedef {'chromium' | 'firefox'} Browser
 * @typedef {{ env: Record<string, string | undefined>, platform: string, home: string, root: string }} Machine
 * `root` is the folder that stands for `/`
 */

/** @type {Record<Browser, string>} */
const VARIABLES = { chromium: 'TICKERTONE_CHROMIUM', firefox: 'TICKERTONE_FIREFOX' };

/** @type {Record<Browser, string[]>} */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/**
 * The path of a browser, or undefined. A path in the environment wins, and is then the only one looked at: a reader
 * who names a browser must not silently get another one.
 *
 * @param {Browser} browser
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findBrowser(browser, machine) {
  const named = machine.env[VARIABLES[browser]];
  const places = named ? [named] : [...onPath(browser, machine), ...usualPlaces(browser, machine)];
  return places.find(isExecutable);
}

/** The environment variable that names a browser's path. @param {Browser} browser */
export const variableOf = (browser) => VARIABLES[browser];

/** This machine. @returns {Machine} */
export const thisMachine = () => ({
  env: process.env,
  platform: process.platform,
  home: process.env.HOME ?? process.env.USERPROFILE ?? '',
  root: '/',
});

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {Browser} browser @param {Machine} machine */
function onPath(browser, { env, platform }) {
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  return COMMANDS[browser].flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** @param {Browser} browser @param {Machine} machine */
function usualPlaces(browser, machine) {
  const fixed = (FIXED[machine.platform] ?? FIXED.linux)?.[browser] ?? [];
  const places = fixed.map((path) => join(machine.root, path));
  return browser === 'chromium' ? [...places, ...downloaded(cacheOf(machine))] : places;
}

/** @type {Record<string, Record<Browser, string[]>>} */
const FIXED = {
  linux: {
    chromium: ['snap/bin/chromium', 'usr/lib/chromium/chromium'],
    firefox: ['snap/bin/firefox', 'usr/lib/firefox-esr/firefox-esr', 'usr/lib/firefox/firefox'],
  },
  darwin: {
    chromium: [
      'Applications/Chromium.app/Contents/MacOS/Chromium',
      'Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    firefox: ['Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: ['Program Files/Chromium/Application/chrome.exe'],
    firefox: ['Program Files/Mozilla Firefox/firefox.exe'],
  },
};

/** Where a system keeps caches. @param {Machine} machine */
function cacheOf({ env, platform, home }) {
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(home, 'AppData/Local');
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache');
}

const IN_DOWNLOAD = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** What `npx playwright-core install chromium` left in a cache folder, newest first. @param {string} cache */
function downloaded(cache) {
  const folder = join(cache, 'ms-playwright');
  const builds = list(folder).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = builds.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap((build) => IN_DOWNLOAD.map((path) => join(folder, build, path)));
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
