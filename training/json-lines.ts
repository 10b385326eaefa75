import { readFileSync } from 'node:fs';

/** The values of a file of JSON Lines; empty lines are none. @throws if the file is not there */
export function readJsonLines<T>(file: string | URL): T[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}
