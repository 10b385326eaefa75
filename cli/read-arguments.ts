import { argv, exit } from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf } from '@/lib/model';

/**
 * Reads a command's arguments. Ends the process after `--help` (prints `usage`, code 0) and after wrong arguments
 * (prints why and `usage`, code 2).
 */
export function readArguments<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  const args = argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return misused(messageOf(error), usage);
  }
}

/** Ends the process because of a wrong argument. @param reason one line */
export function misused(reason: string, usage: string): never {
  console.error(`${reason}\n${usage}`);
  exit(2);
}
