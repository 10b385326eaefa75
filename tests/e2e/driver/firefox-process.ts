import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProxyOptions, waitFor } from './driver';
import { Marionette } from './marionette';

/** Fixed, so that the addresses of the extension's own pages are known. */
export const EXTENSION_ID = 'tickertone@tickertone.example';
export const EXTENSION_HOST = '7c1d5b6e-0b5f-4c7e-9d1c-2f1f5a3e9b10';

type Pref = [name: string, value: string | number | boolean];

const PREFS: readonly Pref[] = [
  ['extensions.webextensions.uuids', JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST })],
  // A temporary add-on goes with the browser; its storage must outlive a restart as that of an installed one does.
  ['extensions.webextensions.keepStorageOnUninstall', true],
  ['extensions.webextensions.keepUuidOnUninstall', true],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['services.settings.server', 'data:,'],
  // Nobody looks at it: it draws its own throbbers and the pages ten times a second, which leaves a tenth more for the tests.
  ['layout.frame_rate', 10],
  // Or the timers of a page behind the one in front come once a second, and where it was busy far later: audits take many.
  ['dom.timeout.enable_budget_timer_throttling', false],
  ['dom.min_background_timeout_value_without_budget_throttling', 4],
];

const proxyPrefs = ({ address, loopback }: ProxyOptions): Pref[] => {
  const [host = '', port = ''] = address.split(':');
  return [
    ['network.proxy.type', 1],
    ['network.proxy.http', host],
    ['network.proxy.http_port', Number(port)],
    ['network.proxy.ssl', host],
    ['network.proxy.ssl_port', Number(port)],
    ['network.proxy.allow_hijacking_localhost', loopback],
  ];
};

/** For all origins together, in kilobytes. */
const quotaPref = (bytes: number): Pref => [
  'dom.quotaManager.temporaryStorage.fixedLimit',
  Math.round(bytes / 1024),
];

/** Where Firefox writes down on which port it listens. */
const portFile = (profile: string) => join(profile, 'MarionetteActivePort');

/** `undefined` where it listens to nobody yet. */
async function connected(profile: string): Promise<Marionette | undefined> {
  const file = portFile(profile);
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return port === 0 ? undefined : Marionette.connect(port).catch(() => undefined);
}

/** A running Firefox and the line to it. */
export interface FirefoxProcess {
  marionette: Marionette;
  /** Ends it as a reader does who closes the last window. */
  quit(): Promise<void>;
}

/** Starts Firefox on a profile, connects, and begins a session. */
export async function launchFirefox(
  executable: string,
  profile: string,
  options: { headless?: boolean; proxy?: ProxyOptions; quota?: number; policy?: object },
): Promise<FirefoxProcess> {
  const prefs: Pref[] = [
    ...PREFS,
    // Any that is free: one that was looked for before it starts may be another's by then.
    ['marionette.port', 0],
    ...(options.proxy ? proxyPrefs(options.proxy) : []),
    ...(options.quota === undefined ? [] : [quotaPref(options.quota)]),
  ];
  const lines = prefs.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  rmSync(portFile(profile), { force: true });
  const headless = options.headless === false ? [] : ['--headless'];
  const flags = [
    '--marionette',
    '-remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    ...headless,
  ];
  const env = options.policy
    ? { ...process.env, HOME: homeWithPolicy(profile, options.policy) }
    : process.env;
  const child = spawn(executable, flags, { stdio: 'ignore', env });
  const marionette = await waitFor('Firefox', () => connected(profile), 60_000);
  // Pages' own scripts ask things; nobody is here to answer, and no command may fail for it.
  const capabilities = { alwaysMatch: { unhandledPromptBehavior: 'dismiss' } };
  await marionette.send('WebDriver:NewSession', { capabilities });
  return { marionette, quit: () => quit(child, marionette) };
}

/**
 * A home folder in which an administrator preset the extension's managed storage:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests#managed_storage_manifests
 */
function homeWithPolicy(profile: string, policy: object): string {
  const home = join(profile, 'home');
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: EXTENSION_ID, description: 'Presets', type: 'storage', data: policy };
  writeFileSync(join(folder, `${EXTENSION_ID}.json`), JSON.stringify(manifest));
  return home;
}

async function quit(process: ChildProcess, marionette: Marionette): Promise<void> {
  const ended = process.exitCode === null ? once(process, 'exit') : undefined;
  // The answer may be cut off by the end itself.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.close();
  await ended;
}
