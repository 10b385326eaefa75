/** Work that goes on over many calls, and after the background was stopped in between. */
export interface Job {
  name: 'import';
  /** Lines of the file that are done. */
  cursor: number;
  added: number;
  merged: number;
  refused: number;
  started: number;
}

/** How an import stands. */
export interface ImportProgress extends Job {
  finished: boolean;
}
