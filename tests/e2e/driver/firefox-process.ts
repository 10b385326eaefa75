import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProxyOptions, waitFor } from './driver';
import { Marionette } from './marionette';

/** Fixed, so that the addresses of extension pages are known. */
export const EXTENSION_ID = 'tickertone@tickertone.example';
export const EXTENSION_HOST = '7c1d5b6e-0b5f-4c7e-9d1c-2f1f5a3e9b10';

type Pref = [name: string, value: string | number | boolean];

const PREFS: readonly Pref[] = [
  ['extensions.webextensions.uuids', JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST })],
  // Temporary add-ons are removed with the browser; keep their storage across restarts, as for installed ones.
  ['extensions.webextensions.keepStorageOnUninstall', true],
  ['extensions.webextensions.keepUuidOnUninstall', true],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['network.captive-portal-service.enabled', false],
  ['network.connectivity-service.enabled', false],
  ['services.settings.server', 'data:,'],
  // Drawing at the normal frame rate is of no use here, and would take a tenth of the machine's time.
  ['layout.frame_rate', 10],
  // Otherwise timers of background tabs run once a second, or much later on a busy machine, and audits use many
  // timers.
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

/** Quota for all origins together; the preference is in kilobytes. */
const quotaPref = (bytes: number): Pref => [
  'dom.quotaManager.temporaryStorage.fixedLimit',
  Math.round(bytes / 1024),
];

/** The file in which Firefox writes its port. */
const portFile = (profile: string) => join(profile, 'MarionetteActivePort');

/** `undefined` until it listens. */
async function connected(profile: string): Promise<Marionette | undefined> {
  const file = portFile(profile);
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return port === 0 ? undefined : Marionette.connect(port).catch(() => undefined);
}

/** A running Firefox and the connection to it. */
export interface FirefoxProcess {
  marionette: Marionette;
  /** Quits, as when a reader closes the last window. */
  quit(): Promise<void>;
}

/** Starts Firefox with a profile, connects, and begins a session. */
export async function launchFirefox(
  executable: string,
  profile: string,
  options: { headless?: boolean; proxy?: ProxyOptions; quota?: number; policy?: object },
): Promise<FirefoxProcess> {
  const prefs: Pref[] = [
    ...PREFS,
    // Any free port: one found before the start might be taken by then.
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
  // Dismisses dialogs opened by pages' scripts, which would make commands fail.
  const capabilities = { alwaysMatch: { unhandledPromptBehavior: 'dismiss' } };
  await marionette.send('WebDriver:NewSession', { capabilities });
  return { marionette, quit: () => quit(child, marionette) };
}

/**
 * A home folder with the extension's managed storage, as an administrator would preset it:
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
  // Quitting may cut off the reply.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.close();
  await ended;
}
