import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenBrowsers, findBrowser } from '@/scripts/setup/browsers.mjs';
import { machines } from './machine';

const CACHED = 'home/.cache/ms-playwright';
const MAC_APP = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

describe('findBrowser', () => {
  const machine = machines();

  it('finds nothing on an empty machine', () => {
    expect(findBrowser('chromium', machine())).toBeUndefined();
    expect(findBrowser('firefox', machine())).toBeUndefined();
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome-for-testing'])('finds %s on the PATH', (name) => {
    const one = machine();
    const path = one.program(`bin/${name}`);
    expect(findBrowser('chromium', one)).toBe(path);
  });

  it('passes over Chrome with a brand, which takes no extension from the command line', () => {
    const one = machine();
    one.program('bin/google-chrome');
    one.program('bin/google-chrome-stable');
    expect(findBrowser('chromium', one)).toBeUndefined();
  });

  it('looks through the folders of the path in their order', () => {
    const one = machine();
    const first = one.program('first/chromium');
    one.program('bin/chromium');
    one.env.PATH = `${one.root}/first:${one.root}/bin`;
    expect(findBrowser('chromium', one)).toBe(first);
  });

  it('prefers the environment to the PATH', () => {
    const one = machine();
    one.program('bin/chromium');
    one.env.TICKERTONE_CHROMIUM = one.program('opt/my-chromium');
    expect(findBrowser('chromium', one)).toBe(one.env.TICKERTONE_CHROMIUM);
  });

  it('takes no other browser where the named one is missing', () => {
    const one = machine();
    one.program('bin/chromium');
    one.env.TICKERTONE_CHROMIUM = `${one.root}/opt/gone`;
    expect(findBrowser('chromium', one)).toBeUndefined();
  });

  it('passes over a folder and a file that cannot be run', () => {
    const one = machine();
    one.program('bin/chromium/inside');
    one.program('bin/chromium-browser', '', 0o644);
    expect(findBrowser('chromium', one)).toBeUndefined();
  });

  it('passes over a program that does not start, and can say why', () => {
    const one = machine();
    const shell = one.program(
      'bin/chromium',
      'echo "requires the chromium snap to be installed" >&2; exit 1',
    );
    expect(findBrowser('chromium', one)).toBeUndefined();
    expect(brokenBrowsers('chromium', one)).toEqual([
      { path: shell, fault: 'requires the chromium snap to be installed' },
    ]);
    const whole = one.program('bin/chromium-browser');
    expect(findBrowser('chromium', one)).toBe(whole);
  });

  it('does not ask programs for their version on Windows, where that would open a window', () => {
    const windows = machine('win32');
    const path = windows.program('bin/chromium.exe', 'exit 1');
    expect(findBrowser('chromium', windows)).toBe(path);
  });

  it('finds the newest browser that playwright downloaded whole', () => {
    const one = machine();
    const download = (path: string) => {
      one.file(join(CACHED, path.split('/')[0]!, 'INSTALLATION_COMPLETE'));
      return one.program(`${CACHED}/${path}`);
    };
    download('chromium-999/chrome-linux/chrome');
    const newest = download('chromium-1200/chrome-linux64/chrome');
    download('chromium_headless_shell-1300/chrome-linux/chrome');
    one.program(`${CACHED}/chromium-1400/chrome-linux64/chrome`);
    expect(findBrowser('chromium', one)).toBe(newest);
  });

  it.each([
    ['win32', 'LOCALAPPDATA', 'local', 'local/ms-playwright', 'chrome-win64/chrome.exe'],
    ['linux', 'XDG_CACHE_HOME', 'cache', 'cache/ms-playwright', 'chrome-linux64/chrome'],
    ['linux', 'PLAYWRIGHT_BROWSERS_PATH', 'browsers', 'browsers', 'chrome-linux/chrome'],
    ['darwin', 'UNUSED', '', 'home/Library/Caches/ms-playwright', `chrome-mac-arm64/${MAC_APP}`],
  ])('looks on %s where %s says', (platform, variable, folder, downloads, program) => {
    const one = machine(platform);
    one.env[variable] = join(one.root, folder);
    one.file(`${downloads}/chromium-7/INSTALLATION_COMPLETE`);
    const path = one.program(`${downloads}/chromium-7/${program}`);
    expect(findBrowser('chromium', one)).toBe(path);
  });

  it.each([
    ['linux', 'usr/lib/chromium/chromium'],
    ['darwin', 'Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', 'Program Files/Chromium/Application/chrome.exe'],
    ['freebsd', 'snap/bin/chromium'],
  ])('knows where %s keeps it', (platform, place) => {
    const one = machine(platform);
    const path = one.program(place);
    expect(findBrowser('chromium', one)).toBe(path);
  });

  it('prefers the Firefox whose checks of unsigned add-ons can be turned off', () => {
    const one = machine();
    one.program('bin/firefox');
    const esr = one.program('bin/firefox-esr');
    expect(findBrowser('firefox', one)).toBe(esr);
  });
});
