import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './labelled';

/** A labelled text and the symbol of what it is about; none for one about something else. */
export interface SymbolLine {
  text: string;
  symbol: string | undefined;
}

/** Reads a file of `labelled/`: `SYMBOL | text`, or `- | text`, line by line. */
export function readSymbolLines(file: string): SymbolLine[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [symbol = '', text = ''] = line.split(' | ');
    return { text, symbol: symbol === '-' ? undefined : symbol };
  });
}
