import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { articleFromText } from '@/lib/model';

const engine = loadEngine();

/** Direction and instruments of each event of a type. */
function partiesOf(title: string, text: string, type: string): string[] {
  const outcome = engine.analyze(articleFromText(text, { title }));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.events
    .filter((event) => event.type === type)
    .map(({ direction = '-', instruments }) => `${direction} ${instruments.join(' ')}`);
}

describe('an event that several companies have', () => {
  it('is one for each way that it went', () => {
    const text =
      'Moderna lowered its sales forecast by $1 billion. Merck raised its profit outlook. Pfizer raised its forecast.';
    const title = 'Moderna cuts forecast while Merck raises outlook';
    expect(partiesOf(title, text, 'guidance')).toEqual(['down MRNA', 'up MRK PFE']);
  });

  it('goes no way with one of whom nothing is said', () => {
    const text =
      'Johnson & Johnson agreed to settle a lawsuit over talc. A jury found Abbott Laboratories not liable in a lawsuit.';
    expect(partiesOf('', text, 'litigation')).toEqual(['- JNJ', 'up ABT']);
  });

  it('is one where it went one way', () => {
    const text = 'Lloyds raised its dividend by 15%. Barclays raised its dividend as well.';
    expect(partiesOf('', text, 'dividend')).toEqual(['up LYG BCS']);
  });

  it.each([
    ['Intel suspends its dividend; Kering raises its dividend', '', ['down INTC', 'up KER.PA']],
    [
      'Kering cut its dividend. Meta Platforms raised its dividend 5% and Wells Fargo lifted its own.',
      '',
      ['down KER.PA', 'up META WFC'],
    ],
    [
      'Siemens announced a buyback of up to 6 billion euros, while Shell cut its repurchases to $2.5 billion from $3.5 billion.',
      'buyback',
      ['up SIE.DE', 'down SHEL'],
    ],
    ['Intel cut its dividend, but shares in Nike rose.', '', ['down INTC']],
    ['Moderna cuts forecast while Merck raises outlook', 'guidance', ['down MRNA MRK']],
  ])('is told by each clause of its own: %s', (text, type, expected) =>
    expect(partiesOf('', text, type || 'dividend')).toEqual(expected),
  );

  it('has the amount of its clause', () => {
    const text =
      'Siemens announced a buyback of 6 billion euros, while Shell cut its buyback to $2.5 billion from $3.5 billion.';
    const outcome = engine.analyze(articleFromText(text));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value.events.map(({ amount }) => amount)).toEqual(['6 billion euros', '$2.5 billion']);
  });

  it('is one for each amount that is of one alone', () => {
    const text =
      'Citi cut its target on Nike to $61. UBS cut its target on Tesla to $247. Disney was downgraded to sell.';
    const outcome = engine.analyze(articleFromText(text));
    if (!outcome.ok) throw new Error(outcome.reason);
    const found = outcome.value.events.map(({ instruments, amount }) => [...instruments, amount]);
    expect(found).toEqual([
      ['NKE', '$61'],
      ['TSLA', '$247'],
      ['DIS', undefined],
    ]);
  });

  it('is one deal, whatever its amounts', () => {
    const text =
      'Pfizer agreed to buy Moderna for $40 billion. Pfizer offered $95 a share in cash, a premium of 30%. Moderna was valued in a takeover offer at $38 billion.';
    expect(partiesOf('', text, 'merger-acquisition')).toHaveLength(1);
  });

  it('is one of one company, whatever its sentences say', () => {
    const text = 'Nike profit fell 4%. Revenue at Nike rose 2%.';
    expect(partiesOf('', text, 'earnings')).toEqual(['down NKE']);
  });
});
