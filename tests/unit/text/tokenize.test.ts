import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnglish, tokenize } from '@/lib/text';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['AT&T’s Q2 profit', ['AT&T’s', 'Q2', 'profit']],
    ['fell 3.5% to $1.2bn', ['fell', '3.5%', 'to', '$1.2bn']],
    ['EUR1.5m in 2019-20', ['EUR1.5m', 'in', '2019', '-', '20']],
    ['gained +0.20% (NYSE: T)', ['gained', '+0.20%', '(', 'NYSE', ':', 'T', ')']],
    ['U.S. re-rated J&J', ['U.S.', 're-rated', 'J&J']],
  ])('cuts %s', (text, expected) => expect(words(text)).toEqual(expected));

  it('says the kind of each token', () => {
    expect(tokenize('Sales $5m = up!').map((token) => token.kind)).toEqual([
      'word',
      'number',
      'symbol',
      'word',
      'punctuation',
    ]);
  });

  it('covers every character that is no space, once and in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text, 7);
        expect(tokens.every((token) => text.slice(token.start - 7, token.end - 7) === token.text)).toBe(true);
        expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});

describe('isEnglish', () => {
  it.each([
    ['The company said on Tuesday that its profit rose and that it will raise the dividend.', true],
    ['Apple beats estimates', true],
    [
      'Der Konzern hat am Dienstag mitgeteilt, dass der Gewinn im zweiten Quartal nicht gestiegen ist.',
      false,
    ],
    ['Le groupe a annoncé mardi que les ventes du trimestre sont en hausse pour la première fois.', false],
    [
      'Die Aktien von SAP fielen am Dienstag um vier Prozent, nachdem der Konzern Zahlen genannt hatte.',
      false,
    ],
    ['Las acciones de Telefónica caen un 4% tras los resultados', false],
    ['De La Rue profit falls', true],
    ['Former Fed chief sees bad year, no quick recovery, no rate cuts, no relief', true],
    ['Компания сообщила во вторник о росте прибыли', false],
    ['会社は火曜日に利益が増加したと発表した', false],
  ])('%s', (text, expected) => expect(isEnglish(tokenize(text))).toBe(expected));
});
