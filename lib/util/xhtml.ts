/** Namespace of our elements: a document of XML makes ones of no language by itself, which have no styles. */
export const XHTML = 'http://www.w3.org/1999/xhtml';
