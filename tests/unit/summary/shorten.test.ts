import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/summary/edits';
import { deletionsIn } from '@/lib/summary/shorten';

const shortened = (text: string) => applyEdits(text, deletionsIn(text));

describe('shortening', () => {
  it('leaves brackets out', () => {
    expect(shortened('Sales rose 4% (in local currency) last year.')).toBe('Sales rose 4% last year.');
  });

  it('makes no new name of what stands around a bracket', () => {
    const text = 'The Harbour County (Maine) Department of Trade sued.';
    expect(shortened(text)).toBe(text);
  });

  it.each([
    'The operating loss was $(6) million; margin was (1)%.',
    'Net income was (6.2) million euros against 4 million.',
    'Cash flow was ($6 million) in the quarter.',
    'Earnings per share were ($0.10), or (10) cents.',
    'Margin was (1.5%), from 2%.',
    'Net (loss) of $6 million came after charges.',
    'Cash (used in) operations was €(1,204)m.',
    'The operating result was EUR (12) million and the EBIT (EUR -3m).',
    'He moved his 401(k) into the share(s).',
  ])('keeps each amount: %s', (text) => expect(shortened(text)).toBe(text));

  it('leaves a listing out before a capital too', () => {
    expect(shortened('Acme Inc. (NYSE: ACM) Chief Dana Pell left.')).toBe('Acme Inc. Chief Dana Pell left.');
  });

  it.each([
    'Tim Noel, who runs UnitedHealthcare, said the unit',
    'Tim Noel, who runs UnitedHealthcare, said it',
    'Tim Noel, the head of Acme Health, said the Minnesota-based insurer',
    'Tim Noel (who runs UnitedHealthcare) said the unit',
  ])('keeps what the rest of a sentence refers to: %s', (start) => {
    const text = `${start} would leave 109 counties, and that about 180,000 members would have to look for other coverage in the coming year.`;
    expect(shortened(text)).toBe(text);
  });

  it.each(['an analyst at Acme Markets', 'a portfolio manager at Acme', 'the chief economist of Acme'])(
    'keeps who somebody is that says so: %s',
    (who) => {
      const text = `Jane Roe, ${who}, said prices would rise by 12% in 109 counties, and that 180,000 members had to pay more each month from now on.`;
      expect(shortened(text)).toBe(text);
    },
  );

  it('leaves an aside out that nothing refers to', () => {
    const rest =
      'said prices would rise by 12% in 109 counties, and that 180,000 members had to pay more each month from now on.';
    expect(shortened(`Tim Noel, who runs UnitedHealthcare, ${rest}`)).toBe(`Tim Noel ${rest}`);
  });
});
