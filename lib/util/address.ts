/** An address without its fragment. No regular expression: the browser would compile it again on each page. */
export const withoutHash = (address: string): string => address.split('#', 1)[0]!;

/** Whether an address is of a web page or local file. An imported file may contain `javascript:` or `data:` addresses. */
export const isPageAddress = (address: string): boolean => /^(?:https?|file):/i.test(address);
