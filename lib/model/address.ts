/** An address without its hash, which only names a place on the page. */
export const withoutHash = (address: string): string => address.replace(/#.*$/s, '');
