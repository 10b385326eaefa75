import { describe, expect, it } from 'vitest';
import { readSentence } from '@/lib/sentiment/model/sentence-reading';
import { KIND_COUNT, kindOfName } from '@/lib/sentiment/model/target-kind';
import { tokenize } from '@/lib/text';

const kindIn = (text: string, target: string): number => {
  const start = text.indexOf(target);
  return readSentence(tokenize(text), [{ start, end: start + target.length }]).kind;
};

describe('the kind of a target', () => {
  it('is the same for two brokers and another for an index', () => {
    expect(kindOfName(['goldman', 'sachs'])).toBe(kindOfName(['acme', 'securities']));
    expect(kindOfName(['nasdaq'])).not.toBe(kindOfName(['acme', 'securities']));
  });

  it('is told by the last word that tells one', () => {
    expect(kindOfName(['european', 'bank', 'stocks'])).toBe(kindOfName(['shares']));
    expect(kindOfName(['gold', 'futures'])).toBe(kindOfName(['futures']));
  });

  it('is 0 for a name that tells none, and always below the count', () => {
    expect(kindOfName(['acme', 'corp'])).toBe(0);
    expect(kindOfName(['ether'])).toBeLessThan(KIND_COUNT);
  });

  it('is read off the target alone, possessive or not', () => {
    expect(kindIn("Nomura's analysts cut Acme to sell", "Nomura's")).toBe(kindOfName(['nomura']));
    expect(kindIn('Nomura cut Acme to sell', 'Acme')).toBe(0);
  });
});
