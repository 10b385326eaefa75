import { describe, expect, it } from 'vitest';
import { adviceFor, adviceForNode } from '@/scripts/setup/advice.mjs';
import { hasDisplay } from '@/scripts/setup/machine.mjs';
import { isSupported, needsPackages, nodeRanges, waysTo } from '@/scripts/setup/plan.mjs';
import { machines } from './machine';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'ID=fedora\n';

const machine = machines();

function debian(release = DEBIAN) {
  const one = machine();
  one.program('bin/apt-get');
  one.file('etc/os-release', release);
  return one;
}

describe('isSupported', () => {
  const ranges = nodeRanges('^20.19.0 || >=22.12.0');

  it.each([
    ['18.20.8', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.0', true],
    ['21.7.3', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('of Node %s says %s', (version, supported) => expect(isSupported(version, ranges)).toBe(supported));

  it('comes with advice that names all supported versions', () => {
    expect(adviceForNode('21.7.3', ranges)).toContain(
      'This is Node 21.7.3, and Tickertone needs 20.19 or a later 20, or 22.12 or newer.',
    );
  });
});

describe('needsPackages', () => {
  const hour = 3600;

  function project(installedAge?: number) {
    const one = machine();
    one.file('package.json', '{}', 0o644, hour);
    one.file('package-lock.json', '{}', 0o644, hour);
    if (installedAge !== undefined) one.file('node_modules/.package-lock.json', '{}', 0o644, installedAge);
    return one;
  }

  it('is true without packages', () => expect(needsPackages(project().root)).toBe(true));

  it('is true if npm was stopped before it wrote its record', () => {
    const one = project();
    one.file('node_modules/wxt/package.json');
    expect(needsPackages(one.root)).toBe(true);
  });

  it('is true if the lock file is newer', () => expect(needsPackages(project(2 * hour).root)).toBe(true));

  it('is true if the package list is newer', () => {
    const one = project(hour / 2);
    one.file('package.json', '{}');
    expect(needsPackages(one.root)).toBe(true);
  });

  it('is false if they are newer than both', () => {
    expect(needsPackages(project(hour / 2).root)).toBe(false);
  });

  it('needs no lock', () => {
    const one = machine();
    one.file('package.json', '{}', 0o644, hour);
    one.file('node_modules/.package-lock.json', '{}', 0o644, 1);
    expect(needsPackages(one.root)).toBe(false);
  });
});

describe('waysTo', () => {
  /** The program of each command or, if that is Node, the Playwright command it runs. */
  const namesOf = (...args: Parameters<typeof waysTo>) =>
    waysTo(...args).map((commands) =>
      commands.map(([program, , call]) => (program === process.execPath ? call : program)),
    );

  it.each([
    ['Debian', DEBIAN],
    ['a relative of Debian', MINT],
  ])('asks the system of a superuser on %s first', (_name, release) => {
    const one = debian(release);
    one.superuser = true;
    expect(namesOf('chromium', one)).toEqual([['apt-get', 'apt-get'], ['install'], ['install-deps']]);
    expect(namesOf('firefox', one)).toEqual([['apt-get', 'apt-get']]);
    expect(waysTo('firefox', one)[0]![1]).toContain('firefox-esr');
  });

  it.each([
    ['who is no superuser', false, DEBIAN, true],
    ['of another system', true, FEDORA, true],
    ['of a Debian without apt-get', true, DEBIAN, false],
  ])('downloads for one %s, and touches no package of the system', (_name, superuser, release, apt) => {
    const one = apt ? debian(release) : machine();
    one.file('etc/os-release', release);
    one.superuser = superuser;
    expect(namesOf('chromium', one)).toEqual([['install']]);
    expect(waysTo('firefox', one)).toEqual([]);
  });

  it('installs nothing if the named browser is missing', () => {
    const one = debian();
    one.superuser = true;
    one.env.TICKERTONE_CHROMIUM = `${one.root}/gone`;
    expect(waysTo('chromium', one)).toEqual([]);
  });
});

describe('adviceFor', () => {
  it('gives the one command on a Debian', () => {
    expect(adviceFor('chromium', debian())).toContain(
      'sudo apt-get update && sudo apt-get install -y chromium',
    );
    expect(adviceFor('firefox', debian())).toContain('apt-get install -y firefox-esr');
  });

  it.each(['linux', 'darwin', 'win32', 'freebsd'])('says what to install on %s', (platform) => {
    const advice = adviceFor('chromium', machine(platform));
    expect(advice).toContain('npx playwright-core install chromium');
    expect(advice).toContain('TICKERTONE_CHROMIUM=');
  });

  it('tells how to load the built folder by hand', () => {
    const advice = adviceFor('chromium', machine());
    expect(advice).toContain('chrome://extensions');
    expect(advice).toContain('.output/chrome-mv3');
  });

  it('names the path that led nowhere', () => {
    const one = machine();
    one.env.TICKERTONE_CHROMIUM = '/opt/gone';
    expect(adviceFor('chromium', one)).toContain(
      'TICKERTONE_CHROMIUM names /opt/gone, and no program is there',
    );
  });

  it('says what keeps a browser from starting, and what to do about libraries', () => {
    const one = machine();
    const path = one.program(
      'bin/chromium',
      'echo "error while loading shared libraries: libnss3.so" >&2; exit 127',
    );
    const advice = adviceFor('chromium', one);
    expect(advice).toContain(`${path}: error while loading shared libraries: libnss3.so`);
    expect(advice).toContain('sudo npx playwright-core install-deps chromium');
  });
});

describe('hasDisplay', () => {
  it('wants a display on Linux alone', () => {
    expect(hasDisplay(machine('darwin'))).toBe(true);
    expect(hasDisplay(machine('win32'))).toBe(true);
    expect(hasDisplay(machine('linux'))).toBe(false);
  });

  it.each([
    ['WAYLAND_DISPLAY', 'wayland-0'],
    ['DISPLAY', 'localhost:10.0'],
  ])('knows one by %s', (variable, name) => {
    const one = machine();
    one.env[variable] = name;
    expect(hasDisplay(one)).toBe(true);
    one.env[variable] = '';
    expect(hasDisplay(one)).toBe(false);
  });

  it('accepts a local display only while its server is running', () => {
    const one = machine();
    one.env.DISPLAY = ':1.0';
    expect(hasDisplay(one)).toBe(false);
    one.file('tmp/.X11-unix/X1');
    expect(hasDisplay(one)).toBe(true);
  });
});
