/** The address of a ticker's page of the desk. */
export const tickerLink = (symbol: string): string => `#/ticker/${encoded(symbol)}`;

/** The address of a site's page of the desk. */
export const siteLink = (host: string): string => `#/site/${encoded(host)}`;

/** What comes out of a file may be half a character, of which the browser makes no address but an exception. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
