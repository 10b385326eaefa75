import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { articleFromText } from '@/lib/model';

const engine = loadEngine();

/** The sign of a symbol's score; `undefined` if it is no ticker of the text. */
function leaning(text: string, symbol: string): number | undefined {
  const outcome = engine.analyze(articleFromText(text));
  if (!outcome.ok) throw new Error(outcome.reason);
  const score = outcome.value.tickers.find((ticker) => ticker.symbol === symbol)?.score;
  return score === undefined || Math.abs(score) < 0.15 ? score && 0 : Math.sign(score);
}

describe('a currency that another is priced in', () => {
  it.each([
    ['The dollar strengthened against the euro.', 'DXY', 1],
    ['The dollar strengthened against the euro.', 'EURUSD', -1],
    ['The dollar rose against the euro and the yen on Monday.', 'USDJPY', -1],
    ['The euro fell 1% versus the Swiss franc.', 'USDCHF', 1],
    ['The yen gained 1% against the dollar after the central bank raised interest rates.', 'DXY', -1],
    ['Against the yen, the dollar gained 0.5% to 151.20.', 'USDJPY', -1],
    ['Against the euro and the yen, the dollar fell 1%.', 'EURUSD', 1],
    ['The rupee fell against the dollar on Monday as the dollar lost 1% elsewhere.', 'DXY', -1],
  ])('goes the other way: %s %s', (text, symbol, sign) => expect(leaning(text, symbol)).toBe(sign));

  it.each([
    ['Toyota fell 3% against a weaker yen.', 'TM', -1],
    ['The euro rose to a record. The dollar fell.', 'EURUSD', 1],
    ['The dollar gained against the euro and the pound gained 1%.', 'GBPUSD', 1],
  ])('leaves the rest alone: %s %s', (text, symbol, sign) => expect(leaning(text, symbol)).toBe(sign));
});
