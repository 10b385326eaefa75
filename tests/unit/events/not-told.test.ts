import { expect, it } from 'vitest';
import { detectEvents } from '@/lib/events';
import { readArticle } from '../summary/read-article';
import { eventOf, eventsOf } from './events-of';

it.each([
  ['Two builders admitted that they had rigged bids for road work.', 'merger-acquisition'],
  ['The charity offered to mediate, but the council rejected the offer.', 'merger-acquisition'],
  ['The carrier signed a deal to buy 40 narrow-body jets.', 'merger-acquisition'],
  ['The author sold the group the rights to her second novel for $2 million.', 'merger-acquisition'],
  ['The waiver lets American firms sell to the sanctioned Russian producer.', 'merger-acquisition'],
  ['He would welcome acquisitions like that one.', 'merger-acquisition'],
  ['The prime minister hopes for a broad deal with Canada.', 'partnership'],
  ['Farmers expect little of the trade pact with Mexico.', 'partnership'],
  ['Fewer families asked to refinance a home loan last month.', 'financing'],
  ['The suit was filed under the administration of her predecessor.', 'financing'],
  ['Staff of the venture capital arm will move to Boston.', 'financing'],
  ['The founder bought offices that she rented back to the firm.', 'buyback'],
  ['The founder took loans secured against his stake.', 'stake'],
  ['The share price was down for nine consecutive sessions.', 'outage'],
  ['The rocket is late because of technical problems with its engines.', 'outage'],
  ['The Dow opened in the red on Monday.', 'earnings'],
  ['The payrolls report beat forecasts by a wide margin.', 'earnings'],
  ['The chain replaced veteran store workers with students.', 'management-change'],
  ['The diver is buying her way back into the sport.', 'buyback'],
  ['Short interest in the chain climbed to 9% of its shares.', 'stake'],
  ['The maker and its investors raised $80 million by selling 14.5 million shares for $20 each.', 'stake'],
  ['The broker cut its sales forecast for copper by $40 to $8,000.', 'guidance'],
  ['The widow lost $4 million during the fraud of last year.', 'earnings'],
  ['The model was picked to replace the one in the window.', 'management-change'],
  ['It is striking how calm the markets were.', 'labour'],
  ['Nobody opposed the insurance rate increases of last spring.', 'macro'],
  ['The ministry will roll out stricter rules for lenders.', 'product-launch'],
  ['Police closed the milk brand down on Monday.', 'commodity'],
])('what only has the words of an event is none: %s', (text, type) => {
  expect(eventsOf(text).map((event) => event.type)).not.toContain(type);
});

it.each([
  ['Acme rejected the unsolicited offer.', 'merger-acquisition'],
  ['Acme agreed to a deal to buy a rival maker of chips.', 'merger-acquisition'],
  ['The carrier signed a deal to buy 40 narrow-body jets.', 'partnership'],
  ['Acme agreed a deal with a Canadian supplier.', 'partnership'],
  ['Acme will refinance its debt.', 'financing'],
  ['The exchange was down for three hours.', 'outage'],
  ['Acme is back in the black after two years.', 'earnings'],
  ['Fed officials discussed a rate cut as insurance stocks rose.', 'macro'],
])('the event itself still is one: %s', (text, type) => {
  expect(eventsOf(text).map((event) => event.type)).toContain(type);
});

it.each([
  'Acme returned to profit after heavy losses in the year before.',
  'Acme swung to an operating profit of $12 million from losses that had doubled.',
])('who turned profitable went up, whatever was before: %s', (text) =>
  expect(eventOf(text, 'earnings')?.direction).toBe('up'),
);

const instrumentsOf = (text: string, type: string, named: Parameters<typeof readArticle>[2]) =>
  readArticle(text, (document, _scores, mentions) => detectEvents(document, mentions), named).find(
    (event) => event.type === type,
  )?.instruments;

it('a house that employs an economist is not whom the news concerns', () => {
  const text =
    "Harbour Bank's managing director for German rates and macro strategist, Jane Roe, said oil prices fell.";
  expect(instrumentsOf(text, 'commodity', [{ surface: 'Harbour Bank', symbol: 'HBK' }])).toEqual([]);
});
