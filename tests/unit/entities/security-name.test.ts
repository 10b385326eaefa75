import { describe, expect, it } from 'vitest';
import { instrumentNamed, symbolMeant } from '@/lib/entities';
import { dictionary } from './fixture';

const symbolOf = (name: string) => instrumentNamed(name, dictionary.names)?.symbol;

describe('a security as a list of holdings names it', () => {
  it.each([
    ['APPLE INC', 'AAPL'],
    ['Microsoft Corp. Registered Shares DL-,00000625', 'MSFT'],
    ['SAP SE O.N.', 'SAP'],
    ['ALLIANZ SE NA O.N.', 'ALV.DE'],
    ['VOLKSWAGEN AG VZO O.N.', 'VOW3.DE'],
    ['NESTLE NAM. SF-,10', 'NESN.SW'],
    ['Alibaba Group Holding Ltd. Sponsored ADR', 'BABA'],
    ['The Coca-Cola Company', 'KO'],
    ['JOHNSON + JOHNSON DL 1', 'JNJ'],
    ['VISA INC. CL. A DL -,0001', 'V'],
    ['alphabet inc', 'GOOGL'],
    ['INFINEON TECH.AG NA O.N.', 'IFX.DE'],
    ['LILLY (ELI) & CO', 'LLY'],
    ['VANGUARD S&P 500 ETF', 'VOO'],
    ['Bitcoin', 'BTC-USD'],
  ])('%j is %s', (name, symbol) => expect(symbolOf(name)).toBe(symbol));

  it.each([
    ['more than a kind of share behind it', 'APPLE HOSPITALITY SOMETHING INC'],
    ['a fund nobody knows', 'VANGUARD FTSE ALL-WORLD UCITS ETF'],
    ['money', 'EURO'],
    ['what nobody can hold', 'Gold'],
    ['another company', 'TARGET HEALTHCARE REIT PLC'],
    ['no name', '-,00001'],
    ['nothing', ''],
  ])('%s is none', (_, name) => expect(symbolOf(name)).toBeUndefined());
});

describe('what a reader means by a symbol', () => {
  it.each([
    ['NVDA', 'NVDA'],
    ['NVIDIA', 'NVDA'],
    ['TARGET', 'TGT'],
    ['FOX', 'FOX'],
    ['UL', 'UL'],
    ['LB', 'LB'],
    ['VOW3.DE', 'VOW3.DE'],
    ['BTC-USD', 'BTC-USD'],
    ['XQZW', undefined],
    ['ABCD.DE', undefined],
  ])('%s: %s', (text, symbol) => expect(symbolMeant(text, dictionary)).toBe(symbol));
});
