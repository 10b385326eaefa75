import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { scoreTargetText } from '@/lib/sentiment';
import { pairAliases } from '@/lib/sentiment/currencies';
import { createEconomyFinder, policySign } from '@/lib/sentiment/economies';
import { fxPhrases } from '@/lib/sentiment/fx-phrases';
import { createLegFinder } from '@/lib/sentiment/pair-mentions';
import { rateMove } from '@/lib/sentiment/rate-moves';
import { documentOf, model } from './article';

const scoreOf = (text: string, pair: string) =>
  scoreTargetText(documentOf(text), pair, model, DEFAULT_SETTINGS.thresholds).score;

/** The legs that a sentence names, as written, by whether something is said of them. */
function legsOf(text: string, pair: string) {
  const { subjects, prices, hasOther } = createLegFinder(pairAliases(pair)!)(documentOf(text).sentences[0]!);
  const written = (mentions: typeof subjects) =>
    mentions.map(({ leg, span }) => `${leg}: ${text.slice(span.start, span.end)}`);
  return { subjects: written(subjects), prices: written(prices), hasOther };
}

describe('the legs of a pair', () => {
  it.each([
    ['The Canadian dollar rose.', 'USDCAD', ['quote: Canadian dollar']],
    ["Canada's dollar rose.", 'USDCAD', ["quote: Canada's dollar"]],
    ["Turkey's currency fell.", 'USDTRY', ["quote: Turkey's currency"]],
    ['The Australian dollar fell.', 'AUDUSD', ['base: Australian dollar']],
    ['Spot gold rose as the dollar fell.', 'XAU/USD', ['base: gold', 'quote: dollar']],
    ['Silver rose.', 'XAGUSD', ['base: Silver']],
    ['The yuan rose.', 'USDCNH', ['quote: yuan']],
    ['EUR / USD fell and the pair may fall on.', 'EURUSD', ['pair: EUR / USD', 'pair: the pair']],
    ['Pound to Dollar forecast', 'GBPUSD', ['pair: Pound to Dollar']],
  ])('%s for %s', (text, pair, subjects) => {
    expect(legsOf(text, pair).subjects).toEqual(subjects);
  });

  it('hears neither other pairs nor the economy in a name', () => {
    expect(legsOf('USD/JPY and the Canadian dollar rose.', 'EURUSD')).toEqual({
      subjects: [],
      prices: [],
      hasOther: true,
    });
    expect(legsOf('Confidence in the euro area rose.', 'EURUSD').subjects).toEqual([]);
  });

  it.each([
    ['The yen rose against the dollar.', ['quote: yen'], ['base: dollar']],
    ['The yen rose to 151.20 to the dollar.', ['quote: yen'], ['base: dollar']],
    ['The dollar fell to 146.10 yen.', ['base: dollar'], ['quote: yen']],
    ['The yen fell past 147 a dollar.', ['quote: yen'], ['base: dollar']],
    ['This lends support to the dollar.', ['base: dollar'], []],
    ['Bets against the yen rose.', ['quote: yen'], []],
  ])('tells what is priced from what it is priced in: %s', (text, subjects, prices) => {
    expect(legsOf(text, 'USDJPY')).toMatchObject({ subjects, prices });
  });

  it.each([
    ['The euro fell against the yen.', ['base: euro'], ['quote: yen']],
    ['The euro fell against the dollar.', ['quote: euro'], ['base: dollar']],
    ['The euro fell as the yen rose against the dollar.', ['quote: yen'], ['base: dollar']],
  ])('takes another currency that is priced in one side for the other side: %s', (text, subjects, prices) => {
    expect(legsOf(text, 'USDJPY')).toMatchObject({ subjects, prices });
  });
});

describe('the idioms of currency traders', () => {
  const signsOf = (text: string) => fxPhrases(text).map(({ sign }) => sign);

  it.each([
    ['It lacks follow-through buying', 'It lacks follow-through selling'],
    ['It failed to break above 1.09', 'It failed to break below 1.09'],
    ['Upside looks limited', 'Downside looks limited'],
    ['Rallies continue to be sold', 'Dips continue to be bought'],
    ['This caps the upside', 'This limits losses'],
    ['Sellers remain in control', 'Buyers remain in control'],
    ['Bulls are on the defensive', 'Bears are on the defensive'],
    ['Risks are tilted to the downside', 'Risks are tilted to the upside'],
    ['It is off its highs', 'It is off its lows'],
    ['It trades with a heavy tone', 'It trades with a firm tone'],
    ['It found a ceiling', 'It found a floor'],
    ['Bulls give up', 'Bears give up'],
    ['It refreshes its weekly low', 'It refreshes its weekly high'],
    ['Only a close there would negate the bearish bias', 'Only a close there would negate the bullish bias'],
    ['The RSI points down', 'The RSI points up'],
    ['Trend forecast: bearish', 'Trend forecast: bullish'],
    ['It broke below its rising trend line', 'It broke above its falling trend line'],
    ['It met fresh supply', 'It found fresh demand'],
    ['It turned south', 'It turned north'],
    ['The rally looks tired', 'The decline looks tired'],
    ['We would rather stay short', 'We would rather stay long'],
  ])('%s; %s', (falls, rises) => {
    expect(signsOf(falls)).toEqual([-1]);
    expect(signsOf(rises)).toEqual([1]);
  });

  it('tells a level that caps a rate from one that caps its losses, and giving up from not giving up', () => {
    expect(signsOf('EUR/USD capped at 1.0940')).toEqual([-1]);
    expect(signsOf('Losses capped at 1.0840')).toEqual([]);
    expect(signsOf('Bulls are not ready to give up')).toEqual([]);
  });

  it('is not found in levels and dates', () => {
    expect(signsOf('Resistance is at 1.0900, followed by 1.0950; the Fed meets on Wednesday.')).toEqual([]);
  });
});

describe('rates that a sentence tells', () => {
  it.each([
    ['from 1.0850 to 1.0790', -1],
    ['to 1.12 from 1.08', 1],
    ['at $2,045, from $2,010', 1],
    ['from 151.80 to 151.80', 0],
    ['from 4.12% to 4.21%', 0],
    ['from 48.1 to 49.2', 0],
    ['the 38.2% retracement of the rise from 1.0448 to 1.1139', 0],
    ['from 1.05 to 151.20', 0],
  ] as const)('%s: %i', (text, sign) => {
    expect(rateMove(text)).toBe(sign);
  });
});

describe('news of an economy', () => {
  it('is of the one that is named first', () => {
    const find = createEconomyFinder('EUR', 'USD');
    expect(find('German output fell more than US output.')).toBe('base');
    expect(find('The Fed waits for the ECB.')).toBe('quote');
    expect(find('Traders wait for us.')).toBeUndefined();
    expect(createEconomyFinder('XAU', 'USD')('Mines reopened.')).toBeUndefined();
  });

  it.each([
    ['The central bank raised rates by 50 basis points.', 1],
    ['The central bank cut rates by 50 basis points.', -1],
    ['Officials pushed back against bets on rate cuts.', 1],
    ['Officials pushed back against bets on rate hikes.', -1],
    ['Rate hikes could not be ruled out.', 1],
    ['Inflation accelerated to 3.4%.', 1],
    ['Inflation slowed to 3.4%.', -1],
    ['Inflation held at 3.8%.', 0],
    ['Output grew.', 0],
  ] as const)('%s: %i', (text, sign) => {
    expect(policySign(text)).toBe(sign);
  });
});

describe('the score of a pair', () => {
  it.each([
    ['The Canadian dollar rallied 0.5% to 1.3410 to the greenback.', 'USDCAD', -1],
    ['The Australian dollar slumped against the US dollar.', 'AUDUSD', -1],
    ['EUR/GBP: Sterling to suffer as rate cuts near', 'EURGBP', 1],
    ['A softer US dollar acts as a tailwind for the pair.', 'EURUSD', 1],
    ['Treasury yields extend their rise and keep the dollar bid.', 'EURUSD', -1],
    ['Demand for havens boosts the yen and caps the upside of USD/JPY.', 'USDJPY', -1],
    ['They lower their forecast to 0.93 from 0.95.', 'EURCHF', -1],
    ['UK inflation accelerated to 4.0%, above the forecast.', 'GBPUSD', 1],
    ['Fed officials pushed back against bets on early rate cuts.', 'EURUSD', -1],
    ['Silver gained traction and rose by more than 2%.', 'XAGUSD', 1],
  ])('%s for %s', (text, pair, sign) => {
    expect(Math.sign(scoreOf(text, pair))).toBe(sign);
    expect(Math.abs(scoreOf(text, pair))).toBeGreaterThan(0.15);
  });

  it('is that of what is priced in dollars, in an article on it', () => {
    const text = 'The metal was in focus on Tuesday. XAU/USD slid 2% to $1,990.';
    expect(scoreOf(text, 'gold')).toBe(scoreOf(text, 'XAUUSD'));
    expect(scoreOf(text, 'gold')).toBeLessThan(-0.15);
  });

  it('goes on about the currency that a pronoun means', () => {
    const text = 'The week belonged to the franc. It gained against all of its G10 peers.';
    expect(scoreOf(text, 'USDCHF')).toBeLessThan(-0.15);
    expect(scoreOf(text, 'CHFUSD')).toBeGreaterThan(0.15);
  });

  it('takes each sentence of a short text by itself', () => {
    const text = 'EUR/USD opened the week at 1.0830. Hot US inflation lifted the dollar.';
    expect(scoreOf(text, 'EURUSD')).toBeLessThan(-0.15);
  });
});
