import { describe, expect, it } from 'vitest';
import { tellsFigure } from '@/lib/sentiment/subjects/continuations';
import { referred } from './referred';

describe('a figure of the company spoken of', () => {
  it.each([
    'Second-quarter revenue rose 4% to $2 billion.',
    'Cloud revenue reached $6 million.',
    'Earnings excluding one-off items were 40 cents a share.',
    'Recurring revenue passed $3 billion.',
    'Warranty expenses climbed by $20 million.',
    'Operating costs will fall by $7 million in 2025.',
    'The interim dividend goes up to 9 cents.',
    'Sales at comparable stores have dropped for three quarters in a row.',
  ])('may be called so: %s', (text) => expect(tellsFigure(text)).toBe(true));

  it.each([
    'Tax revenue rose 4%.',
    'Industry revenue fell 3% in May.',
    'Borrowing costs rose to 5%.',
    'Energy costs climbed 9%.',
    'Revenue will matter in 2025.',
    'The dividend of peace was small in 1995.',
  ])('is not of one: %s', (text) => expect(tellsFigure(text)).toBe(false));
});

describe('what a company is by its trade', () => {
  it.each([
    ['Acme rose 4%. Shares of the luxury group had lost 3%.', { 1: 'Acme' }],
    ['Acme rose 4%. The Danish food company will report in May.', { 1: 'Acme' }],
    ['Acme rose 4%. Members of the rebel group left.', {}],
    ['Acme rose 4%. Snags in the food chain grew.', {}],
  ])('is said behind its name: %s', (text, expected) => expect(referred(text, ['Acme'])).toEqual(expected));
});
