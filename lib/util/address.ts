/** An address without its hash, which only names a place on the page. No pattern: each page would compile it anew. */
export const withoutHash = (address: string): string => address.split('#', 1)[0]!;

/** Whether an address is one of a page, on the web or on this machine: an imported file may say `javascript:` or `data:`. */
export const isPageAddress = (address: string): boolean => /^(?:https?|file):/i.test(address);
