/** Longest name of a portfolio, a rule or a search, in UTF-16 code units. */
export const MAX_NAME_LENGTH = 120;
