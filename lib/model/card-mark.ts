/** The attribute by which a card is known again that an earlier version of the extension left in a page. */
export const CARD_MARK = 'data-tickertone';
