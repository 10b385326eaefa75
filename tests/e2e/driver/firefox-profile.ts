import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox } from './firefox-process';

const emptyFolder = (within = tmpdir()) => mkdtempSync(join(within, 'tickertone-firefox-'));

/** A profile on which Firefox was started once, with nothing in it: a copy starts in half the time of an empty folder. */
export async function startedProfile(executable: string, within: string): Promise<string> {
  const profile = emptyFolder(within);
  const { quit } = await launchFirefox(executable, profile, {});
  await quit();
  return profile;
}

/** A profile of its own: a copy where there is one to be copied. */
export function freshProfile(template: string | undefined, within: string | undefined): string {
  const profile = emptyFolder(within);
  // A lock says who uses a profile; nobody does.
  if (template !== undefined)
    cpSync(template, profile, { recursive: true, filter: (file) => !file.endsWith('lock') });
  return profile;
}
