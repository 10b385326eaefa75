// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What set-up knows about the computer. `root` is the folder that stands for `/`; `superuser`: whether system packages
 * may be installed.
 * @typedef {{ env: Record<string, string | undefined>, platform: string, home: string, root: string, superuser:
 * boolean }} Machine
 */

/** This machine. @returns {Machine} */
export const thisMachine = () => ({
  env: process.env,
  platform: process.platform,
  home: process.env.HOME ?? process.env.USERPROFILE ?? '',
  root: '/',
  superuser: process.getuid?.() === 0,
});

/** Whether a window can be opened. @param {Machine} machine */
export function hasDisplay({ platform, env, root }) {
  if (platform !== 'linux' || env.WAYLAND_DISPLAY) return true;
  // `:1` may name an X server that is gone, in shells of tmux and cron; a display on another host cannot be checked.
  const local = /^:(\d+)/.exec(env.DISPLAY ?? '');
  return local ? existsSync(join(root, `tmp/.X11-unix/X${local[1]}`)) : Boolean(env.DISPLAY);
}
