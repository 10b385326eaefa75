import { beforeAll, describe, expect, it } from 'vitest';
import { formatMoment, formatScore, formatShare, formatWhen } from '@/components/format';
import { plural, setTranslator, t } from '@/components/i18n';
import { translatorOf } from '@/tests/gallery/translator';

describe('numbers and dates', () => {
  beforeAll(() => setTranslator(translatorOf('en')));

  it('writes scores with a sign of equal width, and zero without', () => {
    expect(formatScore(0.05)).toBe('+0.05');
    expect(formatScore(-0.123)).toBe('\u22120.12');
    expect(formatScore(-0.001)).toBe('0.00');
    expect(formatScore(0.0123, 3)).toBe('+0.012');
  });

  it('writes negative shares with the same sign', () => {
    expect(formatShare(-0.179, 1)).toBe('\u221217.9%');
    expect(formatShare(-0.0001, 1)).toBe('0.0%');
    expect(formatShare(0.179, 1)).toBe('17.9%');
  });

  it('follows the language of the texts', () => {
    setTranslator(translatorOf('de'));
    expect(formatScore(0.05)).toBe('+0,05');
    expect(formatShare(0.5)).toMatch(/^50\s%$/);
    setTranslator(translatorOf('en'));
  });

  it('says how long ago, and how long until', () => {
    const now = Date.UTC(2026, 10, 25, 12);
    expect(formatWhen(now - 5_000, now)).toBe('just now');
    expect(formatWhen(now, now)).toBe('now');
    expect(formatWhen(now - 5 * 60_000, now)).toBe('5 min. ago');
    expect(formatWhen(now - 24 * 3_600_000, now)).toBe('yesterday');
    expect(formatWhen(now - 30 * 86_400_000, now)).toContain('2026');
    expect(formatWhen(now + 5 * 60_000, now)).toBe('in 5 min.');
    expect(formatWhen(now + 24 * 3_600_000, now)).toBe('tomorrow');
  });

  it('says an hour and a day of what is a moment short of them', () => {
    const now = Date.UTC(2026, 10, 25, 12);
    expect(formatWhen(now + 3_600_000 - 1, now)).toBe('in 1 hr.');
    expect(formatWhen(now - 24 * 3_600_000 + 1, now)).toBe('yesterday');
  });

  it('says yesterday only for the previous calendar day', () => {
    const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
    expect(formatWhen(at(23, 23), at(25, 5))).toBe('2 days ago');
    expect(formatWhen(at(24, 0), at(25, 23))).toBe('yesterday');
    expect(formatWhen(at(27, 1), at(25, 20))).toBe('in 2 days');
    expect(formatWhen(new Date(2026, 10, 25, 0, 5).getTime(), new Date(2026, 10, 25, 23, 55).getTime())).toBe(
      '24 hr. ago',
    );
  });

  it('shows nothing for an invalid date', () => {
    expect(formatMoment('')).toBe('');
    expect(formatMoment('last Tuesday')).toBe('');
  });

  it('fills texts, in singular and plural', () => {
    expect(t('watch', 'META')).toBe('Watch META');
    expect(plural('more_sentences', 1)).toBe('1 more sentence');
    expect(plural('more_sentences', 1200)).toBe('1,200 more sentences');
  });
});
