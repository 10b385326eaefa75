/**
 * Why a file is not imported: it is no export of ours, it is from a newer version or unreadable, another import has
 * replaced this one, or storage is full.
 */
export type ImportFault = 'not ours' | 'newer' | 'damaged' | 'no import' | 'full';

/** A long task, continued over many calls and across restarts of the background. */
export interface Job {
  name: 'import';
  /** Lines of the file already processed. */
  cursor: number;
  added: number;
  merged: number;
  refused: number;
  started: number;
  /** Whether the file's settings were applied, in full or in part. */
  settings?: 'whole' | 'partly';
  /** Match patterns of the sites that were accessible where the file was written. */
  origins?: readonly string[];
}

/** Progress of an import. */
export interface ImportProgress extends Job {
  finished: boolean;
}
