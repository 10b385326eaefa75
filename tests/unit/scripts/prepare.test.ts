import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser } from '@/scripts/setup/browsers.mjs';
import { prepare } from '@/scripts/setup/prepare.mjs';
import { type FakeMachine, machines } from './machine';

const PLAYWRIGHT = resolve('node_modules/playwright-core');

const machine = machines();

/** A fresh clone on a machine, whose npm installs just what set-up needs. */
function fresh(npm = `/bin/mkdir -p node_modules && /bin/ln -s ${PLAYWRIGHT} node_modules/ && ${RECORD}`) {
  const one = machine();
  one.file('clone/package.json', JSON.stringify({ engines: { node: '>=20.19.0' } }));
  one.program('bin/npm', npm);
  return one;
}

const RECORD = 'echo > node_modules/.package-lock.json';

/** Runs set-up on a machine. @returns what is still missing, and its messages */
async function setUp(one: FakeMachine, browsers: ('chromium' | 'firefox')[] = ['chromium']) {
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const setup = { project: join(one.root, 'clone'), machine: one, say, output: 'ignore' } as const;
  return { missing: await prepare(setup, browsers), said };
}

/** A download server on loopback. @returns how often it was requested */
async function downloadHost(one: FakeMachine, answer: RequestListener) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  one.env.PLAYWRIGHT_DOWNLOAD_HOST = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => asked;
}

/** A download with a tiny browser at every path where Linux builds have one. */
function archive(script: string): Uint8Array {
  const program = [strToU8(`#!/bin/sh\n${script}\n`), { os: 3, attrs: 0o755 << 16 }] as const;
  return zipSync({ 'chrome-linux/chrome': [...program], 'chrome-linux64/chrome': [...program] });
}

describe('prepare', () => {
  it('does nothing if everything is there', async () => {
    const one = fresh();
    one.program('bin/chromium');
    await setUp(one);
    expect(await setUp(one)).toEqual({ missing: [], said: [] });
  });

  it('says what to do where npm fails, and asks for no browser then', async () => {
    const { missing, said } = await setUp(fresh('exit 1'), ['chromium', 'firefox']);
    expect(missing).toEqual(['packages', 'chromium', 'firefox']);
    expect(said).toHaveLength(2);
    expect(said[1]).toContain('no network');
  });

  it('says what to do where there is no npm', async () => {
    const one = machine();
    one.file('clone/package.json', JSON.stringify({ engines: { node: '>=20.19.0' } }));
    const { missing, said } = await setUp(one);
    expect(missing).toContain('packages');
    expect(said.join()).toContain('ENOENT');
  });

  it('says which Node is needed', async () => {
    const one = fresh();
    one.file('clone/package.json', JSON.stringify({ engines: { node: '>=999.1' } }));
    const { missing, said } = await setUp(one);
    expect(missing).toContain('packages');
    expect(said.join()).toContain('needs 999.1 or newer');
  });

  it('runs npm again after one that was stopped half-way', async () => {
    const one = fresh('/bin/mkdir -p node_modules/wxt; exit 1');
    one.program('bin/chromium');
    expect((await setUp(one)).missing).toContain('packages');
    one.program('bin/npm', RECORD);
    expect((await setUp(one)).missing).toEqual([]);
  });

  it('installs by apt-get for a superuser', async () => {
    const one = fresh();
    one.superuser = true;
    one.file('etc/os-release', 'ID=debian');
    const firefox = join(one.root, 'bin/firefox-esr');
    one.program('bin/apt-get', `echo '#!/bin/sh' > ${firefox}; /bin/chmod +x ${firefox}`);
    expect((await setUp(one, ['firefox'])).missing).toEqual([]);
    expect(findBrowser('firefox', one)).toBe(firefox);
  });

  it('has nothing but advice for a missing Firefox of a reader without rights', async () => {
    const { missing, said } = await setUp(fresh(), ['firefox']);
    expect(missing).toEqual(['firefox']);
    expect(said.at(-1)).toContain('No Firefox was found');
  });
});

describe.skipIf(process.platform !== 'linux')('a download', () => {
  it('brings a browser that starts', async () => {
    const one = fresh();
    await downloadHost(one, (_request, response) => response.end(archive('exit 0')));
    expect((await setUp(one)).missing).toEqual([]);
    expect(findBrowser('chromium', one)).toContain(join(one.home, '.cache/ms-playwright/chromium-'));
  });

  it('follows for a superuser whose apt-get brings an empty shell', async () => {
    const one = fresh();
    one.superuser = true;
    one.file('etc/os-release', 'ID=ubuntu');
    const shell = join(one.root, 'bin/chromium');
    one.program('bin/apt-get', `echo 'exit 1' > ${shell}; /bin/chmod +x ${shell}`);
    await downloadHost(one, (_request, response) => response.end(archive('exit 0')));
    expect((await setUp(one)).missing).toEqual([]);
    expect(findBrowser('chromium', one)).toContain('ms-playwright');
  });

  it('that fails ends with advice', async () => {
    const one = fresh();
    const asked = await downloadHost(one, (_request, response) => response.writeHead(404).end());
    const { missing, said } = await setUp(one);
    expect(missing).toEqual(['chromium']);
    expect(asked()).toBeGreaterThan(0);
    expect(said.at(-1)).toContain('No Chromium or Chrome for Testing was found, and none could be brought');
  });

  it('that breaks off is no browser, but the next one is', async () => {
    const one = fresh();
    const whole = archive('exit 0');
    await downloadHost(one, (_request, response) => {
      response.writeHead(200, { 'content-length': whole.length });
      response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
    });
    expect((await setUp(one)).missing).toEqual(['chromium']);
    await downloadHost(one, (_request, response) => response.end(whole));
    expect((await setUp(one)).missing).toEqual([]);
  });

  it('that lacks libraries of the system is named, with what to install', async () => {
    const one = fresh();
    const lacking = 'echo "error while loading shared libraries: libnss3.so" >&2; exit 127';
    await downloadHost(one, (_request, response) => response.end(archive(lacking)));
    const { missing, said } = await setUp(one);
    expect(missing).toEqual(['chromium']);
    expect(said.at(-1)).toContain('install-deps chromium');
  });
});
