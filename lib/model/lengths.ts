// Longest stored texts that the reader writes, in UTF-16 code units.

/** Name of a portfolio, rule or search. */
export const MAX_NAME_LENGTH = 120;

/** Sector of a holding. */
export const MAX_SECTOR_LENGTH = 100;

/** Words of a search. */
export const MAX_SEARCH_LENGTH = 500;

/** Note on an article. */
export const MAX_NOTE_LENGTH = 20_000;
