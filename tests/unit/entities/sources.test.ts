import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('where news was said and who counted it', () => {
  it.each([
    'The founder said he would leave, he wrote on LinkedIn on Friday.',
    'The minister posted a video on YouTube.',
    'The brand said in an Instagram post that it would return.',
    'Follow us on LinkedIn, Facebook and YouTube.',
    'The talks failed, Bloomberg News reported on Monday, citing people familiar with the matter.',
    'The New York Times first reported the plan.',
    'The chairman told the New York Times that talks had failed.',
    'The Nikkei business daily said the talks had failed.',
    'Sales would rise, the minister told Nikkei.',
    'Economists surveyed by Bloomberg had expected a fall.',
    'Shipments fell 8%, according to data from Gartner.',
    'Funds lost $4 billion in a week, data from LSEG showed.',
    'Analysts polled by FactSet had expected more.',
    'An S&P Global survey showed that factories recovered.',
  ])('is no company: %s', (text) => expect(linksOf(text)).toEqual([]));

  it.each([
    ['New York Times shares rose 3% as it added subscribers.', 'New York Times -> NYT'],
    ['The New York Times reported a quarterly profit of $104 million.', 'New York Times -> NYT'],
    ['The Nikkei fell 2.5% in Tokyo.', 'Nikkei -> ^N225'],
    ["The chief executive commented on YouTube's growth.", 'YouTube -> GOOGL'],
    ['Advertisers spent more on Facebook and Instagram.', 'Facebook -> META'],
    ['Gartner said revenue rose 5% and raised its forecast.', 'Gartner -> IT'],
    ['Bloomberg LP plans to cut jobs.', 'Bloomberg LP -> private:Bloomberg LP'],
  ])('is the company where it is spoken of: %s', (text, link) => expect(linksOf(text)).toContain(link));

  it('is looked for behind words that every object has something of', () => {
    expect(linksOf('The car constructor Gartner grew, and its constructor Nikkei did not.')).toContain(
      'Gartner -> IT',
    );
  });
});
