import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exit } from 'node:process';
import { gzipSync } from 'node:zlib';
import { readArguments } from '@/cli/read-arguments';
import { DATA_OPTION, DATA_USAGE } from '../data-folders';
import { collect } from './collect';
import { encode } from './encode';

const OUTPUT = join(import.meta.dirname, '../../public/data/instruments.json');

const USAGE = `usage: npm run build:instruments -- [--data DIR] [--out FILE]

  ${DATA_USAGE}
  --out FILE  written instead of public/data/instruments.json`;

const { values } = readArguments(USAGE, {
  options: { data: DATA_OPTION, out: { type: 'string', default: OUTPUT } },
});

try {
  const file = `${JSON.stringify(encode(collect(join(values.data, 'companies'))))}\n`;
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, file);
  console.log(`${values.out}: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(2);
}
