/** The address of a ticker's page in the desk. */
export const tickerLink = (symbol: string): string => `#/ticker/${encoded(symbol)}`;

/** The address of a site's page in the desk. */
export const siteLink = (host: string): string => `#/site/${encoded(host)}`;

/** Text from a file may contain half a surrogate pair, for which the browser would throw an exception. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
