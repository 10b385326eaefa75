import { expect, it } from 'vitest';
import { siteLink, tickerLink } from '@/components/desk/links';
import { refusalDetail } from '@/components/refusal-detail';
import { sectorName } from '@/components/sector-name';

/** Words in a broker's table or a page that are also property names of every object. */
const WORDS = ['constructor', 'toString', 'valueOf', '__proto__'];

it.each(WORDS)('a sector called %s stays as it is', (word) => {
  expect(sectorName(word)).toBe(word);
});

it.each(WORDS)('a page called %s is called so in what is said of it', (word) => {
  expect(refusalDetail('blocked-page', word)).toBe(word);
});

it('half a character out of a file leads somewhere, and does not take the view with it', () => {
  expect(tickerLink('A\ud83d')).toBe('#/ticker/A%EF%BF%BD');
  expect(siteLink('\udc00.example')).toBe('#/site/%EF%BF%BD.example');
  expect(tickerLink('🚀')).toBe(`#/ticker/${encodeURIComponent('🚀')}`);
});
