import { describe, expect, it } from 'vitest';
import type { Instrument } from '@/lib/model';
import { currentSymbol, isSameHomeLine, isSameSymbol } from '@/training/linking/reuters-codes';

const listed = (symbol: string, ...lines: string[]): Instrument => ({
  id: symbol,
  kind: 'company',
  name: symbol,
  symbol,
  lines,
});

describe('comparing Reuters codes', () => {
  it('follows tickers that changed', () => {
    expect(currentSymbol('FB')).toBe('META');
    expect(isSameSymbol('VSCO.N', listed('VSXY'))).toBe(true);
    expect(isSameSymbol('AAPL.O', listed('MSFT'))).toBe(false);
  });

  it.each([
    ['BASFn.DE', listed('BAS.DE')],
    ['RENA.PA', listed('RNO.PA')],
    ['NOVOb.CO', listed('NVO', 'NOVO-B.CO')],
    ['RIO.AX', listed('RIO', 'RIO.L', 'RIO.AX')],
  ])('knows the line behind %s', (code, instrument) => {
    expect(isSameHomeLine(code, instrument)).toBe(true);
  });

  it.each([
    ['SBRE.L', listed('SABR')],
    ['SBRE.L', listed('SHEL.L')],
    ['BASFn.DE', listed('BMW.DE')],
    ['EMII.MI', listed('BPE.MI')],
  ])('does not take %s for another company', (code, instrument) => {
    expect(isSameHomeLine(code, instrument)).toBe(false);
  });
});
