/** Namespace for elements that we create: in an XML document, `createElement` makes elements without styles. */
export const XHTML = 'http://www.w3.org/1999/xhtml';
