import { readFileSync } from 'node:fs';

/** Names of the most valuable companies in the shipped dictionary. */
export function knownNames(count: number): string[] {
  const path = new URL('../../public/data/instruments.json', import.meta.url);
  const { instruments } = JSON.parse(readFileSync(path, 'utf8')) as { instruments: { names: string } };
  return instruments.names.split('|').slice(0, count);
}
