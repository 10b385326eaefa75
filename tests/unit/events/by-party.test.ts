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
  it('of long ago is none of the news', () => {
    const text =
      'Pfizer agreed to buy Biogen for $30 billion. An attempt by Pfizer to buy AstraZeneca for $118 billion failed in 2014.';
    expect(partiesOf('', text, 'merger-acquisition')).toEqual(['- PFE BIIB', '- PFE AZN']);
  });

  it('is each company’s own where it launches something', () => {
    const text = 'Apple launched a cheaper phone on Monday. Tesla launched an electric van.';
    expect(partiesOf('', text, 'product-launch')).toEqual(['- AAPL', '- TSLA']);
  });

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
    ['A lender cut its payout; Nike raised its dividend 5%.', 'dividend', ['up NKE']],
    [
      'Boeing machinists ended a strike. In another dispute, Starbucks baristas went on strike.',
      'labour',
      ['- BA', '- SBUX'],
    ],
    ['Honda recalled 20,000 cars. Kraft Heinz recalled turkey bacon.', 'recall', ['- HMC', '- KHC']],
    [
      'Publicis last week raised its profit forecast, and Omnicom is about to complete a merger.',
      'guidance',
      ['up PUB.PA'],
    ],
    [
      'Fitch revised its outlook on Petrobras to positive. S&P Global Ratings placed Intel on CreditWatch negative. Boeing escaped a cut to junk.',
      'analyst-rating',
      ['up PBR', 'down INTC', '- BA'],
    ],
    ['Aviva said it would buy back shares after selling its unit to Allianz.', 'buyback', ['up AV.L']],
    [
      'General Motors will idle a plant, and Rivian will pay $9 million to settle a lawsuit.',
      'litigation',
      ['- RIVN'],
    ],
    ['BHP gained 1% and Nike lost 2% after its quarterly profit came in flat.', 'earnings', ['- NKE']],
    [
      'Moody’s put Warner Bros. Discovery on review for upgrade and cut Whirlpool’s outlook to negative.',
      'analyst-rating',
      ['up WBD', 'down WHR'],
    ],
    [
      'UBS, which reported a 74% jump in profit, gained 1%, while Santander said it would beat its profit target.',
      'earnings',
      ['up UBS'],
    ],
    ['Visa and Mastercard reached a settlement of a lawsuit.', 'litigation', ['- V MA']],
    ['Moderna cuts forecast while Merck raises outlook', 'guidance', ['down MRNA MRK']],
  ])('is told by each clause of its own: %s', (text, type, expected) =>
    expect(partiesOf('', text, type || 'dividend')).toEqual(expected),
  );

  it('is a deal or a case of its own for each that has one', () => {
    const deals =
      'Kimberly-Clark agreed to buy Kenvue for $48 billion. Eaton said it would buy a unit of Goldman Sachs for $9 billion. Kenvue backed the takeover.';
    const title = 'Kimberly-Clark to buy Kenvue, Eaton to buy a unit of Goldman Sachs';
    expect(partiesOf(title, deals, 'merger-acquisition')).toEqual(['- KMB KVUE', '- ETN GS']);
    const stakes =
      'Starbucks sold a 60% stake in its unit. Sinclair has disclosed an 8% stake in E.W. Scripps.';
    expect(partiesOf('', stakes, 'stake')).toEqual(['down SBUX', '- SBGI SSP']);
    const cases = 'Amazon was sued by two states. A judge will hear the lawsuit against Apple in May.';
    expect(partiesOf('', cases, 'litigation')).toEqual(['- AMZN', '- AAPL']);
  });

  it('is one deal where several bid for one', () => {
    const text =
      'Netflix made a takeover bid for Warner Bros. Discovery. Paramount Skydance topped its bid for Warner Bros. Discovery. Comcast weighs a takeover offer as well.';
    expect(partiesOf('', text, 'merger-acquisition')).toEqual(['- NFLX WBD PSKY CMCSA']);
  });

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

  it('has its amount as it is written, names and all', () => {
    const outcome = engine.analyze(articleFromText('About 1,000 Starbucks baristas went on strike.'));
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value.events).toMatchObject([{ type: 'labour', amount: '1,000 Starbucks baristas' }]);
  });
});
