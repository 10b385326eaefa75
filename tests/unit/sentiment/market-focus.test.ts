import { describe, expect, it } from 'vitest';
import { referred } from './referred';

const names = ['Acme', 'Bitcoin', 'Nasdaq'];

describe('a thing that is no company', () => {
  it.each([
    ['Bitcoin fell 4%. It has lost a fifth since May.', { 1: 'Bitcoin' }],
    ['Bitcoin fell 4%. Its slide began in May. It may go on.', { 1: 'Bitcoin', 2: 'Bitcoin' }],
    ['The Nasdaq fell 4%. It was the worst day since May.', { 1: 'Nasdaq' }],
    ['Bitcoin fell 4%. Traders fled. A dollar weighed on the exchange rate.', { 2: 'Bitcoin' }],
    ['The Nasdaq fell 4%. Traders fled. The gauge has lost a tenth.', { 2: 'Nasdaq' }],
  ])('is gone on about: %s', (text, expected) => expect(referred(text, names)).toEqual(expected));

  it.each([
    ['Bitcoin fell 4%. Traders fled. It rained.', {}],
    ['Traders who once loved every kind of Bitcoin fled. It fell.', {}],
    ['Acme rose. Bitcoin fell. The company paid a fine.', {}],
    ['Bitcoin fell 4%. Acme rose. It paid a fine.', { 2: 'Acme' }],
    ['The Nasdaq fell 4%. The exchange rate was steady.', {}],
  ])('is not where another is, or nobody: %s', (text, expected) =>
    expect(referred(text, names)).toEqual(expected),
  );
});
