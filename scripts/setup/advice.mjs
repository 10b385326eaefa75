// @ts-check
import { brokenBrowsers, variableOf } from './browsers.mjs';
import { hasApt, waysTo } from './plan.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */
/** @typedef {import('./machine.mjs').Machine} Machine */
/** @typedef {import('./plan.mjs').NodeRange} NodeRange */

/** @type {Record<string, Record<Browser, string>>} */
const INSTALL = {
  debian: {
    chromium: 'sudo apt-get update && sudo apt-get install -y chromium',
    firefox: 'sudo apt-get update && sudo apt-get install -y firefox-esr',
  },
  linux: {
    chromium: 'your system\'s package "chromium", or: npx playwright-core install chromium',
    firefox: 'your system\'s package "firefox-esr" or "firefox"',
  },
  darwin: {
    chromium: 'brew install --cask chromium, or: npx playwright-core install chromium',
    firefox: 'brew install --cask firefox',
  },
  win32: {
    chromium: 'winget install Hibbiki.Chromium, or: npx playwright-core install chromium',
    firefox: 'winget install Mozilla.Firefox',
  },
};

const BY_HAND = `Chrome with a brand takes no extension from the command line. To load Tickertone there by hand:
  1. npm run build
  2. open chrome://extensions and switch on "Developer mode"
  3. "Load unpacked", and choose the folder .output/chrome-mv3`;

/** Advice on an unsupported Node version. @param {string} version @param {NodeRange[]} ranges */
export const adviceForNode = (version, ranges) =>
  `This is Node ${version}, and Tickertone needs ${ranges.map(inWords).join(', or ')}.
  install: https://nodejs.org/en/download, or with nvm: nvm install 20`;

/** @param {NodeRange} range */
const inWords = ({ major, minor, onlyMajor }) =>
  `${major}.${minor} or ${onlyMajor ? `a later ${major}` : 'newer'}`;

/** Advice after a failed `npm install`. */
export const ADVICE_FOR_PACKAGES = `npm could not install the packages; it says above why.
  no network: connect, and run the same command again; what npm has fetched is kept
  a proxy, or a registry of your own: npm config set proxy URL, npm config set registry URL
  no rights: the folder must be yours; don't run npm as another user than the one who cloned it`;

/**
 * Instructions for installing a browser by hand.
 * @param {Browser} browser
 * @param {Machine} machine
 */
export function adviceFor(browser, machine) {
  const broken = brokenBrowsers(browser, machine);
  const system = hasApt(machine) ? 'debian' : machine.platform;
  return [
    headline(browser, machine, broken.length > 0),
    ...broken.map(({ path, fault }) => `  ${path}: ${fault}`),
    ...(broken.some(({ fault }) => /shared librar/.test(fault))
      ? ['  its libraries: sudo npx playwright-core install-deps chromium']
      : []),
    `  install: ${(INSTALL[system] ?? INSTALL.linux)?.[browser]}`,
    `  or name one that is installed: ${variableOf(browser)}=/path/to/${browser}`,
    ...(browser === 'chromium' ? ['', BY_HAND] : []),
  ].join('\n');
}

/** @param {Browser} browser @param {Machine} machine @param {boolean} broken */
function headline(browser, machine, broken) {
  const named = machine.env[variableOf(browser)];
  if (broken) return `There is a ${browser} here, and it does not start:`;
  if (named) return `${variableOf(browser)} names ${named}, and no program is there.`;
  const tried = waysTo(browser, machine).length > 0 ? ', and none could be brought: see above' : '';
  return `No ${browser === 'chromium' ? 'Chromium or Chrome for Testing' : 'Firefox'} was found${tried}.`;
}
