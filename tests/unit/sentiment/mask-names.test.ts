import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { articleFromText } from '@/lib/model';

const engine = loadEngine();

function analysisOf(text: string) {
  const outcome = engine.analyze(articleFromText(text));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('a name of words that mean something', () => {
  const chips =
    'Nvidia dropped 2.8%, Advanced Micro Devices 3.6% and Broadcom 1.9% after the U.S. government unveiled new limits on chip exports.';

  it('moves neither the sentence nor its neighbours in a list', () => {
    const { overall, tickers } = analysisOf(chips);
    expect(overall.score).toBeLessThan(-0.15);
    for (const { score } of tickers) expect(score).toBeLessThan(-0.15);
  });

  it('moves no explanation either', () => {
    const { words } = engine.explain('Best Buy shares were traded on Monday.');
    const named = words.filter(({ text }) => text === 'Best' || text === 'Buy');
    for (const { weight } of named) expect(Math.abs(weight)).toBeLessThan(1);
  });

  it('keeps the explanation to what the sentence scored', () => {
    const { logit } = engine.explain(chips);
    expect(logit).toBeLessThan(0);
  });
});
