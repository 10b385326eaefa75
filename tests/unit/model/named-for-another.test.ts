import { describe, expect, it } from 'vitest';
import { isNamedForAnother } from '@/lib/model/named-for-another';
import { documentOf, mentionsOf } from '../sentiment/article';

function isForAnother(text: string): boolean {
  const document = documentOf(text);
  return isNamedForAnother(document.sentences[0]!, mentionsOf(document, ['Acme'])[0]!);
}

describe('a company whose name only tells who another is', () => {
  it.each([
    'The Acme-backed company cut 300 jobs.',
    'Bolt, backed by Acme, cut 300 jobs.',
    'Bolt, whose biggest shareholder is Acme, filed for bankruptcy.',
    'After a lifeline from investor Acme, Bolt is cutting jobs.',
    'Bolt was rescued by its largest shareholder, the Japanese group Acme.',
    'Bolt, majority-owned by Acme, lost $2 billion.',
  ])('holds shares in it: %s', (text) => expect(isForAnother(text)).toBe(true));

  it.each([
    'Its largest shareholder, Acme, lost $4 billion.',
    'Acme, the largest investor in Bolt, lost $4 billion.',
    'Bolt is being bought by Acme.',
    'Shareholders of Acme backed the plan.',
  ])('is meant where it acts itself: %s', (text) => expect(isForAnother(text)).toBe(false));
});
