import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { messageOf } from '@/lib/model';
import { analyzeFile } from './file';
import { analyzeLines } from './lines';
import { UsageError } from './usage-error';

const USAGE = `usage: npm run --silent analyze -- [--url URL] [--text] [--pretty] FILE.html | FILE.txt | -
       npm run --silent analyze -- --lines [FILE.jsonl | -]`;

/** @throws UsageError if the arguments are wrong */
async function run(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      url: { type: 'string', default: '' },
      text: { type: 'boolean', default: false },
      pretty: { type: 'boolean', default: false },
      lines: { type: 'boolean', default: false },
    },
  });
  const file = positionals[0] ?? (values.lines ? '-' : undefined);
  if (file === undefined || positionals.length > 1) throw new UsageError(USAGE);
  if (values.lines) await analyzeLines(file === '-' ? process.stdin : createReadStream(file), process.stdout);
  else process.stdout.write(await analyzeFile(file, values));
}

/** A reader that closes the pipe early (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
});
