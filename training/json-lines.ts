import { readFileSync } from 'node:fs';

/** Parses a JSON Lines file, skipping empty lines. @throws if the file is missing */
export function readJsonLines<T>(file: string | URL): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
