import { describe, expect, it } from 'vitest';
import { badgeText } from '@/lib/platform/background/badge';

describe('badgeText', () => {
  it.each([
    [0.05, '+.05'],
    [-0.123, '−.12'],
    [0, '0.0'],
    [-0.004, '0.0'],
    [1, '+1.0'],
    [-0.996, '−1.0'],
  ])('%d reads %s', (score, text) => expect(badgeText(score, 'en')).toBe(text));

  it('writes figures as the language does', () => {
    expect(badgeText(-0.123, 'de')).toBe('−,12');
    expect(badgeText(1, 'de')).toBe('+1,0');
  });
});
