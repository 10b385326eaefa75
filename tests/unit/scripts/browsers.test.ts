import { describe, expect, it } from 'vitest';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { machines } from './machine';

const CACHED = 'home/.cache/ms-playwright';

describe('findBrowser', () => {
  const machine = machines();

  it('finds nothing on an empty machine', () => {
    expect(findBrowser('chromium', machine())).toBeUndefined();
    expect(findBrowser('firefox', machine())).toBeUndefined();
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome-for-testing'])('finds %s on the path', (name) => {
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

  it('lets the environment win over the path', () => {
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
    one.program('bin/chromium-browser', 0o644);
    expect(findBrowser('chromium', one)).toBeUndefined();
  });

  it('finds the newest browser that playwright downloaded', () => {
    const one = machine();
    one.program(`${CACHED}/chromium-999/chrome-linux/chrome`);
    const newest = one.program(`${CACHED}/chromium-1200/chrome-linux64/chrome`);
    one.program(`${CACHED}/chromium_headless_shell-1300/chrome-linux/chrome`);
    expect(findBrowser('chromium', one)).toBe(newest);
  });

  it('looks in the cache folder of each system', () => {
    const mac = machine('darwin');
    const app = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const path = mac.program(`home/Library/Caches/ms-playwright/chromium-7/chrome-mac-arm64/${app}`);
    expect(findBrowser('chromium', mac)).toBe(path);
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

  it('finds programs by their Windows names', () => {
    const windows = machine('win32');
    const path = windows.program('bin/chromium.exe');
    expect(findBrowser('chromium', windows)).toBe(path);
  });

  it('prefers the Firefox whose checks of unsigned add-ons can be turned off', () => {
    const one = machine();
    one.program('bin/firefox');
    const esr = one.program('bin/firefox-esr');
    expect(findBrowser('firefox', one)).toBe(esr);
  });
});
