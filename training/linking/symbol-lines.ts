import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './labelled';

/** A text labeled with the symbol it is about; without one if it is about something else. */
export interface SymbolLine {
  text: string;
  symbol: string | undefined;
}

/** Parses a file of `labelled/`: one `SYMBOL | text` or `- | text` per line. */
export function readSymbolLines(file: string): SymbolLine[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [symbol = '', text = ''] = line.split(' | ');
    return { text, symbol: symbol === '-' ? undefined : symbol };
  });
}
