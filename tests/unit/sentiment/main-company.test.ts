import { describe, expect, it } from 'vitest';
import { referred } from './referred';

describe('a text that is about one company', () => {
  const names = ['Acme', 'Bolt', 'Cern'];
  const about = 'Acme fell 4%. Acme cut jobs in May. Acme has lost money since.\n\n';

  it.each([
    ['Analysts were divided. The stock has lost 20%.', 4],
    ['Bolt and Cern rose.\n\nThe company paid a fine.', 4],
    ['Bolt and Cern rose.\n\nA court in Rome fined the company.', 4],
    ['Crowds gathered in the square. In 2023 the company cut 8,000 jobs.', 4],
    ['Crowds gathered in the square. Shares fell 3% in Rome.', 4],
    ['Bolt rose. He cut his rating to hold from buy.', 4],
    ['Bolt rose. "We would buy the dip," she wrote, keeping an overweight rating.', 4],
    ['Bolt rose. "We like it," said Jane Roe, who upgraded the stock.', 4],
  ])('comes back to it: %s', (text, sentence) =>
    expect(referred(about + text, names)[sentence]).toBe('Acme'),
  );

  it.each([
    ['Bolt rose. The company paid a fine.', { 4: 'Bolt' }],
    ['Bolt rose.\n\nThe company paid a fine.', { 4: 'Bolt' }],
    ['Crowds gathered in the square. Its walls are old.', {}],
  ])('does not where another is spoken of, or nobody: %s', (text, expected) =>
    expect(referred(about + text, names)).toEqual(expected),
  );

  it('is not, where another is named as often', () => {
    const text =
      'Acme sued Bolt. Bolt sued Acme. Acme and Bolt met. Crowds gathered. The company paid a fine.';
    expect(referred(text, names)).toEqual({});
  });

  it('does not mean one that is in another trade', () => {
    const text = `${about}Crowds gathered in the square. The drugmaker paid a fine.`;
    expect(referred(text, names, { Acme: 'Technology' })).toEqual({});
  });
});
