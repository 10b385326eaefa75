/** An address without its hash, which only names a place on the page. */
export const withoutHash = (address: string): string => address.replace(/#.*$/s, '');

/** Whether an address is one of a page, on the web or on this machine: an imported file may say `javascript:` or `data:`. */
export const isPageAddress = (address: string): boolean => /^(?:https?|file):/i.test(address);
