import { describe, expect, it } from 'vitest';
import { adviceFor } from '@/scripts/setup/advice.mjs';
import { needsPackages, planBrowser, readOr } from '@/scripts/setup/plan.mjs';
import { machines } from './machine';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n';
const FEDORA = 'ID=fedora\n';

describe('needsPackages', () => {
  const machine = machines();
  const hour = 3600;

  function project(installedAge?: number) {
    const one = machine();
    one.file('package.json', '{}', 0o644, hour);
    one.file('package-lock.json', '{}', 0o644, hour);
    if (installedAge !== undefined) one.file('node_modules/.package-lock.json', '{}', 0o644, installedAge);
    return one;
  }

  it('wants them where none are', () => expect(needsPackages(project().root)).toBe(true));

  it('wants them where the lock is newer', () => expect(needsPackages(project(2 * hour).root)).toBe(true));

  it('wants them where the package list is newer', () => {
    const one = project(hour / 2);
    one.file('package.json', '{}');
    expect(needsPackages(one.root)).toBe(true);
  });

  it('wants none where they are newer than both', () => {
    expect(needsPackages(project(hour / 2).root)).toBe(false);
  });

  it('needs no lock', () => {
    const one = machine();
    one.file('package.json', '{}', 0o644, hour);
    one.file('node_modules/.package-lock.json', '{}', 0o644, 1);
    expect(needsPackages(one.root)).toBe(false);
  });
});

describe('planBrowser', () => {
  const machine = machines();

  function debian() {
    const one = machine();
    one.program('bin/apt-get');
    return one;
  }

  it('does nothing where a browser is', () => {
    const one = debian();
    const path = one.program('bin/chromium');
    const plan = planBrowser('chromium', { machine: one, osRelease: DEBIAN, root: true });
    expect(plan).toEqual({ do: 'nothing', path });
  });

  it.each([
    ['Debian', DEBIAN],
    ['a relative of Debian', MINT],
  ])('installs as root on %s', (_name, osRelease) => {
    const situation = { machine: debian(), osRelease, root: true };
    expect(planBrowser('chromium', situation)).toMatchObject({
      do: 'install',
      packages: ['chromium', 'fonts-liberation'],
    });
    expect(planBrowser('firefox', situation)).toMatchObject({ do: 'install', packages: ['firefox-esr'] });
  });

  it('explains to everybody who is not root', () => {
    const plan = planBrowser('chromium', { machine: debian(), osRelease: DEBIAN, root: false });
    expect(plan).toEqual({ do: 'explain', why: 'not-root' });
  });

  it('explains on other systems, root or not', () => {
    const situation = { machine: debian(), osRelease: FEDORA, root: true };
    expect(planBrowser('chromium', situation)).toEqual({ do: 'explain', why: 'not-debian' });
  });

  it('explains on a Debian without apt-get', () => {
    const plan = planBrowser('chromium', { machine: machine(), osRelease: DEBIAN, root: true });
    expect(plan).toEqual({ do: 'explain', why: 'not-debian' });
  });

  it('installs nothing where the reader named a browser that is missing', () => {
    const one = debian();
    one.env.TICKERTONE_CHROMIUM = `${one.root}/gone`;
    const plan = planBrowser('chromium', { machine: one, osRelease: DEBIAN, root: true });
    expect(plan).toEqual({ do: 'explain', why: 'named-missing' });
  });

  it('reads the name of the system from a file that may be missing', () => {
    const one = machine();
    expect(readOr(one.file('os-release', MINT))).toBe(MINT);
    expect(readOr(`${one.root}/none`)).toBe('');
  });
});

describe('adviceFor', () => {
  const linux = { platform: 'linux', env: {} };

  it('names the command for those who are not root', () => {
    expect(adviceFor('chromium', 'not-root', linux)).toContain('apt-get install -y chromium');
    expect(adviceFor('firefox', 'not-root', linux)).toContain('apt-get install -y firefox-esr');
  });

  it.each(['linux', 'darwin', 'win32', 'freebsd'])('says what to install on %s', (platform) => {
    const advice = adviceFor('chromium', 'not-debian', { platform, env: {} });
    expect(advice).toContain('npx playwright-core install chromium');
    expect(advice).toContain('TICKERTONE_CHROMIUM=');
  });

  it('tells how to load the built folder by hand', () => {
    const advice = adviceFor('chromium', 'not-debian', linux);
    expect(advice).toContain('chrome://extensions');
    expect(advice).toContain('.output/chrome-mv3');
  });

  it('names the path that led nowhere', () => {
    const env = { TICKERTONE_CHROMIUM: '/opt/gone' };
    expect(adviceFor('chromium', 'named-missing', { platform: 'linux', env })).toContain('/opt/gone');
  });
});
