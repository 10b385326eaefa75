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
    "Bolt is run by Jane Roe, Acme's former finance chief.",
    "Acme's one-time head of design joined Bolt.",
    "Bolt poached Acme's Roe as its chief executive.",
    "Bolt names Acme's Jane Roe to run its stores",
  ])('was left for another: %s', (text) => expect(isForAnother(text)).toBe(true));

  it.each([
    "Acme's former unit lost money.",
    "Bolt named Acme's offer an insult.",
    "Bolt hired Acme's bankers.",
    "Acme's chief sold shares.",
  ])('is not left there: %s', (text) => expect(isForAnother(text)).toBe(false));

  it.each([
    'Its largest shareholder, Acme, lost $4 billion.',
    'Acme, the largest investor in Bolt, lost $4 billion.',
    'Bolt is being bought by Acme.',
    'Shareholders of Acme backed the plan.',
  ])('is meant where it acts itself: %s', (text) => expect(isForAnother(text)).toBe(false));
});
