// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {import('./browsers.mjs').Browser} Browser */
/** @typedef {import('./machine.mjs').Machine} Machine */

/** @type {Record<Browser, string[]>} */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/**
 * Where to look for browsers that load an unpacked extension from the command line, most likely place first. Branded
 * Chrome is left out: since version 137 it ignores `--load-extension`.
 * @param {Browser} browser
 * @param {Machine} machine
 */
export const placesOf = (browser, machine) => [...onPath(browser, machine), ...usualPlaces(browser, machine)];

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
  return browser === 'chromium' ? [...places, ...downloaded(downloadsOf(machine))] : places;
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

/** Where playwright keeps the browsers that it downloads. @param {Machine} machine */
function downloadsOf({ env, platform, home }) {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'ms-playwright');
  if (platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'ms-playwright');
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

/** Complete Playwright downloads in a folder, newest first. @param {string} folder */
function downloaded(folder) {
  const builds = list(folder).filter((name) => /^chromium-\d+$/.test(name));
  return builds
    .filter((build) => existsSync(join(folder, build, 'INSTALLATION_COMPLETE')))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((build) => IN_DOWNLOAD.map((path) => join(folder, build, path)));
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
