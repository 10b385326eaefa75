/** A portfolio of two holdings, one of which has no size. */
export const CORE = {
  id: 'p',
  name: 'Core',
  kind: 'portfolio',
  holdings: [{ symbol: 'META', quantity: 10 }, { symbol: 'NVDA' }],
  created: 0,
  updated: 0,
};
