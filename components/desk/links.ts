/** The address of a ticker's page in the desk. */
export const tickerLink = (symbol: string): string => `#/ticker/${encodeURIComponent(symbol)}`;

/** The address of a site's page in the desk. */
export const siteLink = (host: string): string => `#/site/${encodeURIComponent(host)}`;
