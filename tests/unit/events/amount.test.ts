import { describe, expect, it } from 'vitest';
import { eventOf } from './events-of';

describe('the amount of an event', () => {
  it.each([
    ['buyback', 'Acme bought back 2 million shares at $61.50 each for $123 million.', '$123 million'],
    ['listing', 'The IPO, priced above the range of $20 to $22, raised $900 million.', '$900 million'],
    [
      'merger-acquisition',
      'Acme raised its takeover offer for Bolt to $30 a share, or $8 billion.',
      '$8 billion',
    ],
    ['earnings', 'Acme keeps buybacks at $2 billion as profit beats forecasts', undefined],
    ['earnings', 'Acme posted a profit and will buy back another $2 billion of shares.', undefined],
    ['commodity', 'Acme warned that lower oil prices would cost it $2 billion.', undefined],
    ['listing', 'Acme plans a listing of its unit and buybacks of $2 billion.', undefined],
    ['stake', 'Fund Builds $3 Billion Stake in Acme', '$3 Billion'],
    ['guidance', 'Acme now expects profit to grow by 3% to 7%, not 9%.', '3% to 7%'],
    ['macro', 'Gold rose above $4,300, and the yield on two-year Treasury notes fell.', undefined],
  ])('is the sum, not the price of a share or of a good: %s, %s', (type, text, amount) =>
    expect(eventOf(text, type)?.amount).toBe(amount),
  );

  it.each([
    ['guidance', 'Acme shares fell 6.5% after it cut its guidance.'],
    ['guidance', 'Shares of Acme jumped 11% after the company raised its profit forecast.'],
    ['litigation', 'The stock has lost 41% since the lawsuit was filed.'],
    ['buyback', 'Acme gained 2.3% after it announced a buyback.'],
    ['buyback', 'Acme shares rose 4% to $41.20 after it announced a buyback.'],
    ['management-change', 'Acme sank 18% after its chief executive resigned.'],
    ['layoffs', 'The layoffs come as Acme spends $10 billion on data centres.'],
    ['layoffs', 'Acme, which employs 50,000 people, announced layoffs.'],
    ['dividend', 'Acme will raise its dividend and add to a $30 billion repurchase plan.'],
    ['analyst-rating', 'Savings could be $1.1 billion, said Jane Roe, who has a buy rating on Acme.'],
    ['data-breach', 'Acme said profit halved to £184 million after a hack.'],
    ['listing', 'Acme seeks a $50 billion valuation in its IPO.'],
    ['listing', 'The IPO values Acme at about $8 billion.'],
    ['macro', 'Gold broke above $4,200 an ounce on hopes of rate cuts.'],
  ])('is none where the figure is of something else: %s, %s', (type, text) => {
    const event = eventOf(text, type);
    expect(event).toBeDefined();
    expect(event?.amount).toBeUndefined();
  });

  it.each([
    ['litigation', 'Acme reached a $38 bln settlement with merchants.', '$38 bln'],
    ['listing', 'Acme opened its Rs 7,278-crore initial public offering.', 'Rs 7,278-crore'],
    ['regulation', 'Acme was fined 134.8 billion won by the regulator.', '134.8 billion won'],
    ['layoffs', 'Acme announced 10,000 job cuts.', '10,000 job cuts'],
    ['labour', 'About 1,000 Acme baristas went on strike.', '1,000 Acme baristas'],
    ['listing', 'Acme plans to raise $5.4 billion in an IPO that values it at $50 billion.', '$5.4 billion'],
    ['recall', 'Acme will recall about 256,000 hybrid sedans.', '256,000 hybrid sedans'],
    ['recall', 'Acme is recalling 12,963 of its 2025 models.', '12,963'],
    ['recall', 'Acme pulled 1.5 million bottles off the shelves.', '1.5 million bottles'],
    ['data-breach', 'Data of 33.7 million customer accounts were leaked.', '33.7 million customer accounts'],
    ['buyback', 'Acme announced a buyback of 500 mln euros.', '500 mln euros'],
  ])('has the scale that wires write short: %s, %s', (type, text, amount) =>
    expect(eventOf(text, type)?.amount).toBe(amount),
  );

  it.each([
    ['layoffs', 'Acme, with a market value of $9.45 billion, will cut 1,200 jobs.', '1,200 jobs'],
    [
      'layoffs',
      'Acme will lay off 8% of its workforce after revenue of $9.45 billion.',
      '8% of its workforce',
    ],
    ['layoffs', 'Acme plans to reduce its headcount by about 15%.', '15%'],
    ['layoffs', 'Acme will lay off nearly 1,100 in May.', '1,100'],
    ['layoffs', 'In 2024 Acme cut 900 corporate and technology jobs.', '900 corporate and technology jobs'],
    [
      'merger-acquisition',
      'Bolt, whose sales reached $4 billion, agreed to be acquired for $900 million.',
      '$900 million',
    ],
    ['litigation', 'Acme will pay $50 million to settle a lawsuit, and its shares fell 2%.', '$50 million'],
    ['buyback', 'Acme shares rose 4% after it announced a $3 billion share buyback.', '$3 billion'],
    ['stake', 'Acme raised its stake in Bolt from 5.1% to 7.4%.', '7.4%'],
    ['earnings', 'Acme slid 8% after reporting a quarterly loss of $30 million.', '$30 million'],
    ['earnings', 'Earnings per share rose 12% in the second quarter.', '12%'],
    ['guidance', 'Acme now expects revenue growth of 1% to 3%, compared with 5% to 7% before.', '1% to 3%'],
    ['guidance', 'Acme raises forecast to $20-22 from $18-20', '$20-22'],
    ['analyst-rating', 'Bolt lowered its target price on Acme from 410p to 360p.', '360p'],
    ['commodity', 'Oil prices fell 2% on Monday.', '2%'],
    ['earnings', 'Adjusted earnings were $2.91 per share, beating the average estimate of $2.74.', '$2.91'],
    [
      'earnings',
      'Revenue rose to $10.26 billion, above the $10.21 billion analysts had projected.',
      '$10.26 billion',
    ],
    ['earnings', 'Third-quarter revenue beat estimates at $10.26 billion.', '$10.26 billion'],
    ['product-launch', 'Acme unveiled its first phone at $1,999, a price that few will pay.', '$1,999'],
  ])('fits the event and stands near it: %s, %s', (type, text, amount) =>
    expect(eventOf(text, type)?.amount).toBe(amount),
  );
});
