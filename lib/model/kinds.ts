/** All values of `AnalyzedKind`. */
export const ANALYZED_KINDS = ['page', 'selection'] as const;

/** What was analyzed: the page's article, or what the reader selected. */
export type AnalyzedKind = (typeof ANALYZED_KINDS)[number];

/** All kinds of history entries. The history stores a kind by its index here, so their order must not change. */
export const ENTRY_KINDS = [...ANALYZED_KINDS, 'feed'] as const;

/** Kind of a history entry: something that the reader analyzed, or an article from a feed. */
export type EntryKind = (typeof ENTRY_KINDS)[number];
