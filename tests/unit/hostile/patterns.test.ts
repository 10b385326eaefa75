import { expect, it } from 'vitest';
import { csvNumber } from '@/lib/desk/portfolio/csv-number';
import { instrumentNamed } from '@/lib/entities';
import { withoutShareMoves } from '@/lib/events/share-moves';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { scoreTargetText } from '@/lib/sentiment';
import { policySign } from '@/lib/sentiment/economies';
import { fxPhrases } from '@/lib/sentiment/fx-phrases';
import { readNumber } from '@/lib/sentiment/items/numbers';
import { rateMove } from '@/lib/sentiment/rate-moves';
import { isEmpty } from '@/lib/summary/furniture';
import { ROLES } from '@/lib/summary/roles';
import { dictionary } from '../entities/fixture';
import { documentOf, model } from '../sentiment/article';

const run = (unit: string) => unit.repeat(200_000);

/** Inputs that once took quadratic time: a minute or more instead of milliseconds. */
it.each([
  ['a contact of signs', () => isEmpty(run('@'))],
  ['an answer of digits', () => isEmpty(`${run('1')} x.`)],
  ['a figure without end', () => ROLES.numbers.test(run('1'))],
  ['a percentage without end', () => withoutShareMoves(run('1.'))],
  ['an idiom of words that begin it', () => fxPhrases(run('fails '))],
  ['a chart of what points nowhere', () => fxPhrases(run('rsi '))],
  ['a rate that goes nowhere', () => rateMove(run('from 1.05 '))],
  ['a bank that cuts nothing', () => policySign(run('cut '))],
  ['a number of commas', () => readNumber(`${run(',')}x`)],
  ['a cell of brackets', () => csvNumber(`${run('(')}1`, false)],
  ['a security of spaces', () => instrumentNamed(`a${run(' ')}b`, dictionary.names)],
  [
    'a target of spaces',
    () => scoreTargetText(documentOf('Acme rose.'), `a${run(' ')}b`, model, DEFAULT_SETTINGS.thresholds),
  ],
])(
  'reads %s in no time',
  (_, read) => {
    expect(read).not.toThrow();
  },
  10_000,
);

it('still tells what these patterns are for', () => {
  expect(isEmpty('Write to a@b@carver.example.')).toBe(true);
  expect(['It fell 1,234.5%', 'It lost 12 million'].every((text) => ROLES.numbers.test(text))).toBe(true);
  expect(['About 5 billion cookies.', 'Up to 1,200 jobs.'].every(isEmpty)).toBe(true);
  expect(withoutShareMoves('a 6.5% drop in its shares').trim()).toBe('a');
  expect(readNumber('$1,234.5bn')).toMatchObject({ kind: 'money', digits: 1_234.5 });
  expect(csvNumber('$ (1,200)', false)).toBe(-1_200);
  expect(instrumentNamed('Johnson  +  Johnson', dictionary.names)).toEqual(
    instrumentNamed('Johnson & Johnson', dictionary.names),
  );
});
