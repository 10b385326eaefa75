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
});
