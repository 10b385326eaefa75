// @ts-check
import { variableOf } from './browsers.mjs';

/** @typedef {import('./browsers.mjs').Browser} Browser */

/** @type {Record<string, Record<Browser, string>>} */
const INSTALL = {
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

/**
 * What a person must do who has to bring a browser themselves.
 *
 * @param {Browser} browser
 * @param {'not-debian' | 'not-root' | 'named-missing' | 'install-failed'} why
 * @param {{ platform: string, env: Record<string, string | undefined> }} machine
 */
export function adviceFor(browser, why, { platform, env }) {
  const variable = variableOf(browser);
  const lines = [headline(browser, why, env[variable])];
  if (why === 'not-root')
    lines.push(
      `  as root: apt-get update && apt-get install -y ${browser === 'chromium' ? 'chromium' : 'firefox-esr'}`,
    );
  lines.push(`  install: ${(INSTALL[platform] ?? INSTALL.linux)?.[browser]}`);
  lines.push(`  or name one that is installed: ${variable}=/path/to/${browser}`);
  return [...lines, ...(browser === 'chromium' ? ['', BY_HAND] : [])].join('\n');
}

/** @param {Browser} browser @param {string} why @param {string | undefined} named */
function headline(browser, why, named) {
  if (why === 'named-missing') return `${variableOf(browser)} names ${named}, and no program is there.`;
  if (why === 'install-failed') return `apt-get could not install ${browser}.`;
  return `No ${browser === 'chromium' ? 'Chromium or Chrome for Testing' : 'Firefox'} was found.`;
}
