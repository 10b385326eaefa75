/** Attribute that identifies our card in a page, also one that an earlier version of the extension left there. */
export const CARD_MARK = 'data-tickertone';
