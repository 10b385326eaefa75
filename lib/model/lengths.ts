// Longest texts that are stored of what the reader writes, in UTF-16 code units.

/** Of the name of a portfolio, a rule or a search. */
export const MAX_NAME_LENGTH = 120;

/** Of the sector of a holding. */
export const MAX_SECTOR_LENGTH = 100;

/** Of the words of a search. */
export const MAX_SEARCH_LENGTH = 500;

/** Of the note on an article. */
export const MAX_NOTE_LENGTH = 20_000;
