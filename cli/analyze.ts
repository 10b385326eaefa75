import { createReadStream } from 'node:fs';
import { messageOf } from '@/lib/model';
import { analyzeFile } from './file';
import { analyzeLines } from './lines';
import { misused, readArguments } from './read-arguments';

const USAGE = `usage: npm run --silent analyze -- [--url URL] [--text] [--pretty] FILE.html | FILE.txt | -
       npm run --silent analyze -- --lines [FILE.jsonl | -]

  --url URL   the address that the page was saved from
  --text      adds the article's text to the JSON
  --pretty    plain text for people instead of JSON
  --lines     one {"id", "text", "title"?, "target"?} per line in, one result per line out
  -           standard input`;

/** @throws UsageError if there is nothing to analyze */
async function run(): Promise<void> {
  const { values, positionals } = readArguments(USAGE, {
    allowPositionals: true,
    options: {
      url: { type: 'string', default: '' },
      text: { type: 'boolean', default: false },
      pretty: { type: 'boolean', default: false },
      lines: { type: 'boolean', default: false },
    },
  });
  const file = positionals[0] ?? (values.lines ? '-' : undefined);
  if (file === undefined) misused('no file named', USAGE);
  if (positionals.length > 1) misused('more than one file named', USAGE);
  if (values.lines) await analyzeLines(file === '-' ? process.stdin : createReadStream(file), process.stdout);
  else process.stdout.write(await analyzeFile(file, values));
}

/** A reader that closes the pipe early (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

run().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
});
