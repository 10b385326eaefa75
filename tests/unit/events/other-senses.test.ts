import { describe, expect, it } from 'vitest';
import { detectEvents } from '@/lib/events';
import { type Named, readArticle } from '../summary/read-article';
import { eventOf, eventsOf } from './events-of';

const typesOf = (text: string, named: readonly Named[] = []) =>
  readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions), named).map(
    ({ type }) => type,
  );

describe('words in another sense', () => {
  it.each([
    'The buyer will pay 31.85 euros a share, a premium of 33% to the average price.',
    'The stock hit its lowest since its initial public offering.',
    'I have followed the stock since it went public.',
    'Retail investors own about half of the float.',
    'Investors have until January to ask the court to appoint you as lead plaintiff.',
  ])('are no payout, listing, holding or post: %s', (text) => {
    const types = eventsOf(text).map(({ type }) => type);
    const wrong = ['dividend', 'listing', 'stake', 'management-change'];
    expect(types.filter((type) => wrong.includes(type))).toEqual([]);
  });

  it.each([
    '"The food was fine and everything else was broken," recalled a former manager.',
    'Sanctions could take 1 million barrels of oil off the market.',
    'Acme already sells a quarter of the groceries in America.',
    'The judge found Acme liable for acquiring and maintaining monopoly power.',
    'Acme, once dismissed as a job shop, moved ahead.',
  ])('is no recall, stake, deal or loss of jobs: %s', (text) => {
    const wrong = ['recall', 'stake', 'merger-acquisition', 'layoffs'];
    expect(eventsOf(text).filter(({ type }) => wrong.includes(type))).toEqual([]);
  });

  it.each([
    'Acme cut its official selling price for light crude by $1.20.',
    'Investors bought safe assets and gold.',
    'Two funds have agreed to buy $2.35 billion of the stock.',
    'Bolt and Acme, which sell rival parts, have benefited from orders.',
  ])('is no deal: %s', (text) => expect(eventOf(text, 'merger-acquisition')).toBeUndefined());

  it('is the outlook of a rating and no forecast', () => {
    expect(typesOf("Fitch upgraded Acme's outlook to stable from negative.")).toEqual(['analyst-rating']);
  });

  it('is the end of a merger where a fee is due, and no partnership', () => {
    const text = 'If Acme walks away from its agreement with Bolt it would owe a break-up fee of $2 billion.';
    expect(typesOf(text)).toEqual(['merger-acquisition']);
  });

  it.each([
    'Retail sales rose 0.5% in May, beating forecasts.',
    "The pound could rise if Friday's retail sales beat forecasts.",
    'Acme shares fell as much as 9% before paring losses to trade down 2%.',
    'Analysts at Acme said the cuts would lift margins.',
    'The FTSE 100, whose members earn most of their revenue abroad, rose 0.7%.',
  ])('is no result of a company: %s', (text) => expect(typesOf(text)).not.toContain('earnings'));

  it.each([
    ['Acme cut Bolt to underperform and lowered its target to $76 from $106.', 'guidance'],
    ['Analysts expect Acme to report revenue of $5 billion this quarter.', 'guidance'],
    ['Acme dismissed its head after an investigation into a romantic relationship.', 'regulation'],
  ])('is neither a forecast nor a matter of law: %s', (text, type) =>
    expect(typesOf(text)).not.toContain(type),
  );

  it.each([
    ['The firm cut its target to $61 from $77.', ['analyst-rating']],
    ['It kept its target at $34.', ['analyst-rating']],
    ['The bank cut its forecast for growth next year to 1.0% from 1.3%.', []],
    ['Acme raised its forecast for sales growth to 5%.', ['guidance']],
    ['Acme cut its profit target to $61 million.', ['guidance']],
    ['Acme hopes the device will persuade owners of older models to upgrade.', []],
    ['Acme said in a court filing that it had liabilities of $1 billion.', []],
    ['Bolt, which owns 52% of Acme, fell 2% in Frankfurt.', []],
    ['Bolt, which has its own supply problems, slipped 0.7% in Paris.', []],
    ['Sales of the drug, which Acme sells with Bolt, rose to $120 million.', []],
    ['Jane Roe, who takes over from Dana Pell in May, will spend more.', ['management-change']],
    ['Dana Pell is leaving as chief executive for personal reasons.', ['management-change']],
  ])('tells what happened and no more: %s', (text, types) => expect(typesOf(text)).toEqual(types));

  it('a forecast stays one where others had guessed', () => {
    expect(typesOf('Acme forecast revenue of $5 billion, while analysts had expected $5.2 billion.')).toEqual(
      ['guidance'],
    );
  });

  it('a regulator is one by its full name', () => {
    const text = "The U.S. Food and Drug Administration declined to approve Acme's drug.";
    expect(eventOf(text, 'regulation')?.direction).toBe('down');
  });

  it('a name does not say which way it went', () => {
    const text = 'Best Buy is closing stores, and its sales have fallen for eleven quarters.';
    const [event] = readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions), [
      { surface: 'Best Buy', symbol: 'BBY' },
    ]);
    expect(event).toMatchObject({ type: 'earnings', direction: 'down' });
  });

  it('a price in dollars is no deal', () => {
    expect(typesOf('The pound rose and sterling bought $1.3130 late on Monday.')).not.toContain(
      'merger-acquisition',
    );
  });

  it.each([
    ['Acme warns tariffs will cost $1.5 billion even as sales beat forecasts', undefined],
    ['Acme announced a £300 million buyback and reported a 17% rise in operating profit.', '17%'],
  ])('what something costs is not what was earned: %s', (text, amount) =>
    expect(eventOf(text, 'earnings')?.amount).toBe(amount),
  );

  it('what is saved is no payout', () => {
    const event = eventOf('Acme suspended its dividend under a plan to save $10 billion.', 'dividend');
    expect(event).toMatchObject({ direction: 'down' });
    expect(event?.amount).toBeUndefined();
  });

  it.each([
    ['Acme said a cut would raise questions about its dividend.', undefined],
    ['Acme will keep its dividend at $2 although it will cut costs.', undefined],
    ['Acme pays a dividend of $2, up from $1.80.', 'up'],
    ['Acme halved its payout to 50 cents a share.', 'down'],
  ])('a payout goes the way that it says of it: %s', (text, direction) =>
    expect(eventOf(text, 'dividend')?.direction).toBe(direction),
  );

  it('a class of those who bought securities is no deal', () => {
    expect(typesOf('Those who purchased or otherwise acquired its securities may join.')).toEqual([]);
  });

  it.each([
    ['Sales increased 0.2% after a 0.6% gain in August, the Commerce Department said.', 'earnings'],
    ['Average hourly earnings increased 0.2% in the month, up from a year earlier.', 'earnings'],
    ['Excluding autos and gasoline, sales fell 0.1% from a year earlier.', 'earnings'],
    ['Acme unveils a $1 billion buyback.', 'product-launch'],
    ['US adds 119,000 jobs; unemployment rises', 'hiring'],
    ["It was President Donald Trump's first such move in his second term.", 'management-change'],
    ['Fitch lifts outlook on Acme.', 'guidance'],
    ['The International Energy Agency warned of a surplus.', 'regulation'],
  ])('is none of a company: %s, %s', (text, type) => expect(typesOf(text)).not.toContain(type));

  it.each([
    ['Acme will recall about 256,000 cars.', 'recall'],
    ['Acme was withdrawing several batches of infant formula.', 'recall'],
    ['Acme was told by a Los Angeles jury to pay $966 million.', 'litigation'],
  ])('is one where it is said otherwise: %s, %s', (text, type) => expect(typesOf(text)).toContain(type));

  it.each([
    ['A jury returned a $966 million verdict against Acme.', 'litigation', 'down'],
    ['The United States imposed sanctions on Acme.', 'regulation', 'down'],
    [
      'It forecast revenue below expectations, even as fourth-quarter results topped estimates.',
      'earnings',
      'up',
    ],
  ])('goes its own way: %s', (text, type, direction) =>
    expect(eventOf(text, type)?.direction).toBe(direction),
  );

  it('pounds of meat are no money', () => {
    expect(eventOf('Acme recalled 4.9 million pounds of frozen chicken.', 'recall')?.amount).toBe(
      '4.9 million pounds of frozen chicken',
    );
    expect(
      eventOf('Acme sued over 4.9 million pounds of frozen chicken.', 'litigation')?.amount,
    ).toBeUndefined();
    expect(eventOf('Acme raised 4.9 million pounds in a funding round.', 'financing')?.amount).toBe(
      '4.9 million pounds',
    );
  });

  it.each([
    ['Keurig Dr Pepper dropped to $31.08, its worst day.', 'Keurig Dr Pepper', []],
    ['Target sold its media unit to a rival for $2 billion.', 'Target', ['merger-acquisition']],
    ["Moody's cut the rating of Bolt to junk.", "Moody's", ['analyst-rating']],
  ])('the words of a name say nothing: %s', (text, surface, types) =>
    expect(typesOf(text, [{ surface, symbol: 'ABC' }])).toEqual(types),
  );
});
