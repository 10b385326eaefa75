import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of';

const typesOf = (text: string) => eventsOf(text).map(({ type }) => type);

describe('sentences that sound like an event', () => {
  it.each([
    ['merger-acquisition', 'Acme pilots rejected the offer and stayed at home.'],
    ['merger-acquisition', 'Nurses reject offer, extending their strike at Acme'],
    ['merger-acquisition', 'Acme bought about 4.5% of the chipmaker in June.'],
    ['earnings', 'Bolt trades at six times its earnings.'],
    ['earnings', 'Data for May were revised to show a loss of 8,000 jobs, the first decline since 2020.'],
    ['earnings', 'The broker lowered its earnings estimate for 2027 by 3%.'],
    ['layoffs', 'Construction lost 9,000 jobs in May.'],
    ['product-launch', 'The fund had its worst week since it was launched in 2021.'],
    ['regulation', 'Acme fires its finance chief after probe into expenses'],
    ['outage', 'It was still dark when the crews arrived at the gates of Acme.'],
    ['stake', 'Acme has promised to invest $4 billion in its mills.'],
    ['guidance', 'Analysts at Carver Bank forecast sales of $5 billion a year.'],
    ['partnership', 'The board prefers a deal with Bolt worth $41 a share.'],
  ])('are no %s: %s', (type, text) => expect(typesOf(text)).not.toContain(type));

  it.each([
    ['merger-acquisition', 'Acme investors reject offer from Bolt'],
    ['merger-acquisition', 'Acme bought 51% of the chipmaker in June.'],
    ['merger-acquisition', 'The board prefers a deal with Bolt worth $41 a share.'],
    ['product-launch', 'Acme launched a cheaper phone on Monday.'],
    ['regulation', 'The SEC opened a probe into Acme after its chief left.'],
    ['layoffs', 'Acme will shut its mill, which will cost 240 jobs.'],
    ['layoffs', 'Acme to shut mill, leaving 240 without work'],
    ['regulation', 'China’s market regulator said Acme violated its antimonopoly law.'],
    ['stake', 'Jane Roe bought about $9 million worth of Acme shares in June.'],
    ['regulation', 'The president said he would double tariffs on imported glass to 40%.'],
    ['guidance', 'Acme warned in a filing that lower prices of oil and gas would cut its quarterly profit.'],
    ['guidance', 'Acme Bank forecast sales of $5 billion for the year.'],
    ['listing', 'Acme shares soar 41% in Paris debut'],
    ['listing', 'Bolt is to price its offering on Thursday.'],
  ])('but these are %s: %s', (type, text) => expect(typesOf(text)).toContain(type));
});
