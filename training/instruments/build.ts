import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DATA_OPTION } from '../data-folders';
import { collect } from './collect';
import { encode } from './encode';

const OUTPUT = join(import.meta.dirname, '../../public/data/instruments.json');

const { values } = parseArgs({
  args: argv.slice(2),
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
