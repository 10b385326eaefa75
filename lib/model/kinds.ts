/** All kinds of what a reader has analyzed. */
export const ANALYZED_KINDS = ['page', 'selection'] as const;

/** What was analyzed: the page's article, or what the reader selected. */
export type AnalyzedKind = (typeof ANALYZED_KINDS)[number];

/** All kinds of what the history keeps. It stores a kind by its place in this list. */
export const ENTRY_KINDS = [...ANALYZED_KINDS, 'feed'] as const;

/** What an entry of the history is: something that the reader had analyzed, or an article from a feed. */
export type EntryKind = (typeof ENTRY_KINDS)[number];
