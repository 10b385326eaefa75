/** Work that goes on over many calls, and after the background was stopped in between. */
export interface Job {
  name: 'import';
  /** Lines of the file that are done. */
  cursor: number;
  added: number;
  merged: number;
  refused: number;
  started: number;
  /** The file had settings; they are taken in all or in part. */
  settings?: 'whole' | 'partly';
  /** Match patterns of the sites that could be read where the file was written. */
  origins?: readonly string[];
}

/** How an import stands. */
export interface ImportProgress extends Job {
  finished: boolean;
}
