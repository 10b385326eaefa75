import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEvents, EVENT_TYPES } from '@/lib/events';
import { readArticle } from '../summary/read-article';

const eventsOf = (text: string, named: { surface: string; symbol?: string }[] = [], title = '') =>
  readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions), named, title);
const typesOf = (text: string) => eventsOf(text).map(({ type }) => type);

describe('detectEvents', () => {
  it('says who and how much', () => {
    const [event] = eventsOf('Acme agreed to acquire Bolt for $1.5 billion in cash.', [
      { surface: 'Acme', symbol: 'ACM' },
      { surface: 'Bolt' },
    ]);
    expect(event).toMatchObject({
      type: 'merger-acquisition',
      sentences: [0],
      instruments: ['ACM', 'Bolt'],
      amount: '$1.5 billion',
    });
  });

  it.each([
    ['The board sacked its finance chief on Friday.', ['management-change']],
    ['Its finance chief was sacked by the board on Friday.', ['management-change']],
    ['Zenith to slash 900 jobs in Ohio', ['layoffs']],
    ['The layoffs hit 900 people in Ohio.', ['layoffs']],
    ['Acme was sued by two former suppliers.', ['litigation']],
    ['Acme strikes a $3 billion deal for Bolt', ['merger-acquisition']],
    ['Acme strikes supply agreement with Bolt', ['partnership']],
    ['Acme lands $400 million navy deal', ['partnership']],
    ['Acme and Bolt to develop engines together', ['partnership']],
    ['Acme quadruples profit as demand returns', ['earnings']],
    ['Acme sees second-quarter sales below estimates', ['guidance']],
    ['Acme must pay $20 million in damages to neighbours', ['litigation']],
    ['China bans Acme from its market', ['regulation']],
    ['Faulty patch crashed thousands of servers', ['outage']],
    ['Acme pulled its spread over listeria', ['recall']],
    ['Acme enters insolvency after talks fail', ['financing']],
    ['Acme defaults on its bonds', ['financing']],
    ['Founder of Acme dumps $12 million of stock', ['stake']],
    ['Acme plans a three-for-one stock split', ['dividend']],
    ['Acme bought back $2 billion of its stock.', ['buyback']],
    ['The fund holds a 7% stake in Acme.', ['stake']],
  ])('reads actives, passives and nouns: %s', (text, types) => expect(typesOf(text)).toEqual(types));

  it.each([
    ['Acme Q2 PAT at Rs 243 crore', ['earnings']],
    ['Acme jumps on third-quarter results', ['earnings']],
    ['It lost $40 million in the third quarter.', ['earnings']],
    ['Acme picks Lena Ortiz to succeed its founder', ['management-change']],
    ['The directors voted to make Ortiz chief executive.', ['management-change']],
    ['The FAA lets Acme add flights', ['regulation']],
    ['Acme Bank is freed from its asset cap', ['regulation']],
    ['Acme net rises 24.7% to Rs 26 crore', ['earnings']],
    ['Acme elects Lena Ortiz to its board', ['management-change']],
    ['Lena Ortiz to be first woman chairperson of Acme', ['management-change']],
    ['Acme ties up with Bolt on solar roofs', ['partnership']],
    ['Acme up 9% on $510 million export order', ['partnership']],
    ['Fitch affirms Acme at investment grade', ['analyst-rating']],
    ['Buy Acme with a target of Rs 255', ['analyst-rating']],
    ['Two officers of Acme held in bribery case', ['litigation']],
    ['Acme sets QIP price at a discount', ['financing']],
    ['Acme soars on bonus issue plan', ['dividend']],
    ['Acme places shares with anchor investors', ['listing']],
    ['Sebi relaxes norms for brokers', ['regulation']],
    ['Maize futures slip on profit-booking', ['commodity']],
    ['Shares sag after weak French and German PMIs', ['macro']],
    ['Bolt invests $80 million in Acme', ['stake']],
    ['Acme net up 17.5%', ['earnings']],
    ['Acme slips on disappointing results', ['earnings']],
    ['Gloomy outlook from Acme', ['guidance']],
    ['Acme to buy Dutch firm Bolt for $25 mn; stock up', ['merger-acquisition']],
    ['Bolt sells 26 lakh shares of Acme', ['stake']],
    ['Buy Acme: Lena Ortiz, Bolt Securities', ['analyst-rating']],
    ['Lena Ortiz to head Acme', ['management-change']],
    ['Acme forays into batteries', ['product-launch']],
    ['Acme soars on debt recast plan', ['financing']],
    ['Acme gets warning letter', ['regulation']],
    ['Tribunal adjourns Acme case', ['litigation']],
    ['Stocks slip on hawkish Fed', ['macro']],
    ['Demand for gold unchanged', ['commodity']],
  ])('reads headlines: %s', (text, types) => expect(typesOf(text)).toEqual(types));

  it('concerns whom it happens to: neither the source of the news nor the house that rates', () => {
    const named = [{ surface: 'Acme' }, { surface: 'Bolt' }];
    const concerned = (text: string) => eventsOf(text, named)[0]?.instruments;
    expect(concerned('Acme upgraded Bolt to buy from hold.')).toEqual(['Bolt']);
    expect(concerned('Bolt was cut to underperform at Acme.')).toEqual(['Bolt']);
    expect(concerned('Quarterly profit at Bolt rose 5%, according to Acme.')).toEqual(['Bolt']);
    expect(concerned('Bolt cut its profit forecast, analysts at Acme said.')).toEqual(['Bolt']);
    expect(concerned('Acme was upgraded to buy.')).toEqual(['Acme']);
  });

  it('opens the door of a word that is part of a compound, and ends within a number', () => {
    expect(typesOf('Acme is down 5% post-results.')).toEqual(['earnings']);
    expect(typesOf('Acme plans a cash-call.')).toEqual(['financing']);
    expect(typesOf('Acme net rises to 324.5')).toEqual(['earnings']);
  });

  it.each([
    'The weather in Paris was fine on Sunday.',
    'A lot is at stake for the two brothers.',
    'The two sides struck a cautious tone, and the band launched into song.',
    'He recalled meeting the founder in a food court.',
    'Nifty to touch 9,400 by March: survey',
    'The rupee weakened 12 paise against the dollar.',
    'The shares suffered their deepest loss of market value.',
    'He will head home after the final.',
  ])('takes other senses for nothing: %s', (text) => expect(typesOf(text)).toEqual([]));

  it.each([
    ['Quarterly profit rose 12% to $40 million.', 'up'],
    ['The net loss narrowed to $3 million in the second quarter.', 'up'],
    ['The net loss widened to $9 million in the second quarter.', 'down'],
    ['Acme cut its full-year profit forecast.', 'down'],
    ['Acme net tanks 82 pc in Q4', 'down'],
    ['Bearish on Acme: Lena Ortiz', 'down'],
    ['Oil prices fell 2% on Monday.', 'down'],
    ['The retailer will hire 5,000 workers.', 'up'],
    ['The two companies formed a joint venture.', undefined],
  ])('says which way it went: %s', (text, direction) => expect(eventsOf(text)[0]?.direction).toBe(direction));

  it('is less sure of what may happen, of what is denied and of what is long past', () => {
    const certaintyOf = (text: string) => eventsOf(text)[0]?.confidence ?? 0;
    const plain = certaintyOf('Acme filed for an IPO.');
    expect(certaintyOf('Acme may file for an IPO.')).toBeLessThan(plain);
    expect(certaintyOf('Acme denied that it has filed for an IPO.')).toBeLessThan(plain);
    expect(certaintyOf('Acme filed for an IPO in 1998.')).toBeLessThan(plain);
  });

  it('joins the sentences of one type, title included, and grows surer', () => {
    const [event] = eventsOf(
      'Acme recalled 20,000 cars. The recall costs $4 million.',
      [],
      'Acme recalls cars',
    );
    expect(event).toMatchObject({ type: 'recall', sentences: [0, 1, 2], amount: '20,000 cars' });
    expect(event?.confidence).toBeGreaterThan(0.9);
  });

  it('knows only its own types and counts in range, for any text', () => {
    const words = fc.constantFrom(
      'acme',
      'profit',
      'recall',
      'to',
      'buy',
      '$5',
      'a',
      'strike',
      'fell',
      '.',
      '"',
      'rates',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (text) => {
        for (const event of eventsOf(text.join(' '))) {
          expect(EVENT_TYPES).toContain(event.type);
          expect(event.confidence).toBeGreaterThan(0);
          expect(event.confidence).toBeLessThan(1);
        }
      }),
    );
  });

  it('ends on a sentence of 200,000 words', () => {
    expect(typesOf('quarterly profit rose 5% '.repeat(50_000))).toContain('earnings');
  });
});
