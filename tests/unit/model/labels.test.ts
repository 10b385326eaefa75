import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { bandLabel, likeliest } from '@/lib/model/labels';

const { thresholds } = DEFAULT_SETTINGS;
const band = (positive: number, negative: number) =>
  bandLabel(positive - negative, { positive, negative, neutral: 1 - positive - negative }, thresholds);

describe('label by bands', () => {
  it('is a side from the threshold on', () => {
    expect(band(thresholds.label, 0)).toBe('positive');
    expect(band(0, thresholds.label)).toBe('negative');
  });

  it('is mixed where both sides carry weight, whichever leads', () => {
    expect(band(0.3, 0.3)).toBe('mixed');
    expect(band(0.2, 0.15)).toBe('mixed');
    expect(band(0.15, 0.2)).toBe('mixed');
  });

  it('is neutral where one side is all there is, or hardly anything is said', () => {
    expect(band(0.1, 0.01)).toBe('neutral');
    expect(band(0.05, 0.05)).toBe('neutral');
    expect(band(0, 0)).toBe('neutral');
  });
});

describe('likeliest class', () => {
  it('takes neutral where classes tie', () => {
    expect(likeliest({ negative: 0.4, neutral: 0.4, positive: 0.2 })).toBe('neutral');
    expect(likeliest({ negative: 0.5, neutral: 0.1, positive: 0.4 })).toBe('negative');
  });
});
