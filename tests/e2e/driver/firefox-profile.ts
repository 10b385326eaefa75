import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox } from './firefox-process';

const emptyFolder = (within = tmpdir()) => mkdtempSync(join(within, 'tickertone-firefox-'));

/** A profile that Firefox was started with once: starting with a copy takes half as long as with an empty folder. */
export async function startedProfile(executable: string, within: string): Promise<string> {
  const profile = emptyFolder(within);
  const { quit } = await launchFirefox(executable, profile, {});
  await quit();
  return profile;
}

/** A new profile: a copy of the template, if there is one. */
export function freshProfile(template: string | undefined, within: string | undefined): string {
  const profile = emptyFolder(within);
  // Without the template's lock files, since nobody uses the copy.
  if (template !== undefined)
    cpSync(template, profile, { recursive: true, filter: (file) => !file.endsWith('lock') });
  return profile;
}
