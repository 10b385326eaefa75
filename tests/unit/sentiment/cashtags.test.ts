import { describe, expect, it } from 'vitest';
import { CLASSES } from '@/lib/sentiment/items/lexicon';
import { readItems } from '@/lib/sentiment/items/read-items';
import { tokenize } from '@/lib/text';

const TEXT = 'long $GAIN here, short $LOSS at $17.80';
const itemsOf = (start: number) => readItems(tokenize(TEXT), [{ start, end: TEXT.indexOf(' here') }]);
const classes = (start: number) => itemsOf(start).map(({ cls }) => CLASSES[cls]);

describe('cashtags', () => {
  const sign = TEXT.indexOf('$GAIN');

  it('are the target with their sign, whether it was asked for with it or without', () => {
    expect(itemsOf(sign)).toEqual(itemsOf(sign + 1));
    expect(itemsOf(sign)[1]).toMatchObject({ first: 1, last: 2 });
    expect(classes(sign)[1]).toBe('target');
  });

  it('are names where they are not the target, whatever their letters spell; an amount is none', () => {
    expect(classes(sign).filter((cls) => cls === 'name')).toHaveLength(1);
    expect(itemsOf(sign).map(({ word }) => word)).not.toContain('loss');
    expect(classes(sign)).toContain('money');
  });
});
