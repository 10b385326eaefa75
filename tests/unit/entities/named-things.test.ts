import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('a thing that has or holds a company’s name', () => {
  it.each([
    [
      'a graphics card',
      'The RTX 5070 went on sale. Sales of RTX cards rose 5%, and the RTX has more memory.',
    ],
    ['a graphics card of its maker', 'The GeForce RTX lifts sales at Nvidia.'],
    ['a chain of shops', 'Coinbase and Circle K stores sold more, and profit at Circle K rose.'],
    ['a permit', 'A student visa costs more, and Visa applications fell 5% as costs rose.'],
    ['bricks', 'The Adobe houses of New Mexico sell at higher prices.'],
    ['a pie', 'Apple pie prices rose 5% as growers cut costs.'],
    ['a city', 'Big Apple hotels saw sales rise 5%.'],
    ['a coil', 'The Tesla coil at the museum drew investors and sparks.'],
    ['spies', 'The Intel community said rivals bought data; costs rose.'],
    ['a tournament', 'Sales rose at the Waste Management Phoenix Open.'],
    ['a championship', 'The Wells Fargo Championship purse rose to $20 million.'],
    ['a cup', 'The FedEx Cup bonus pool rose to $100 million.'],
    ['a race', 'A Chevron Houston Marathon runner said costs were high.'],
    ['a grand prix', 'Ticket sales rose at the Lenovo Japanese Grand Prix.'],
    ['a bowl', 'The Allstate Sugar Bowl brought sales to hotels.'],
    ['an arena', 'The Wells Fargo Center lifted ticket prices and sales.'],
    ['a tower', 'The Salesforce Tower in town lost tenants as rents fell.'],
    ['a leveraged fund', 'The T-Rex 2X Long Tesla Daily Target ETF lost 12%.'],
    ['an index of house prices', 'The S&P CoreLogic Case-Shiller index of home prices rose 0.3%.'],
    ['a survey', "S&P Global's flash U.S. services PMI fell to 49, and sales fell."],
  ])('is no link: %s', (_, text) =>
    expect(linksOf(text).filter((link) => !/Nvidia|GeForce|Coinbase/u.test(link))).toEqual([]),
  );

  it.each([
    ['RTX shares rose 3% after a Pentagon contract.', 'RTX -> RTX'],
    ['Shares of RTX and Boeing gained as orders rose.', 'RTX -> RTX'],
    ['Circle shares fell 5% after the profit of its coin shrank.', 'Circle -> CRCL'],
    ['Visa said profit rose as fees grew 5%.', 'Visa -> V'],
    ["Nike's sales of World Cup shirts rose; Nike World Cup ads cost $20 million.", 'Nike -> NKE'],
    ['Shares of Starbucks fell before Starbucks Red Cup Day.', 'Starbucks -> SBUX'],
    ['Tesla opened a factory, and profit rose 5%.', 'Tesla -> TSLA'],
    ['The S&P rose 1% after results.', 'S&P -> ^GSPC'],
    ['S&P Global raised its forecast as profit rose 12%.', 'S&P Global -> SPGI'],
  ])('but this is the company: %s', (text, link) => expect(linksOf(text)).toContain(link));

  it('is no link in a headline in title case either', () => {
    const title = 'Broker Sets Price Target of $50 on Nike as Profit Beats';
    expect(linksOf('Nike fell. Target Corporation rose.', { title })).toEqual([
      'Nike -> NKE',
      'Nike -> NKE',
      'Target Corporation -> TGT',
    ]);
  });
});

describe('a town with its region', () => {
  it.each([
    'Corning, New York, expects factory jobs.',
    'Corning, N.Y., has a glass museum, and jobs there pay well.',
    'The plant moved to Hershey, Pa., where costs and prices rose.',
    'A fire at a plant in Clorox, New Jersey, cut sales.',
  ])('is no link: %s', (text) => expect(linksOf(text)).toEqual([]));
});

describe('names as headlines write them', () => {
  it.each([
    ['Western Alliance Bancorp', 'WAL'],
    ['Arrowhead Pharma', 'ARWR'],
    ['Vertex Pharma', 'VRTX'],
    ['Marvell Tech', 'MRVL'],
    ['Minerals Tech', 'MTX'],
    ['Tetra Tech', 'TTEK'],
    ['TETRA Technologies', 'TTI'],
    ['Philip Morris Intl', 'PM'],
    ['Frontier Airlines', 'ULCC'],
    ['Ternium', 'TX'],
    ['FormFactor', 'FORM'],
    ['Starwood Property Trust', 'STWD'],
    ['Zions Bancorporation', 'ZION'],
    ['Flagstar', 'FLG'],
    ['Grupo Televisa', 'TV'],
    ['Bank Central Asia', 'BBCA.JK'],
    ['Siam Cement', 'SCC.BK'],
  ])('are known: %s', (name, id) =>
    expect(linksOf(`Shares of ${name} rose 2% after its profit beat estimates.`)).toEqual([
      `${name} -> ${id}`,
    ]),
  );

  it('of a coin are small', () =>
    expect(linksOf('The coin solana lost 4% to $131.')).toEqual(['solana -> SOL-USD']));

  it('may stand far from their verb', () => {
    const text = 'Jefferies, whose fund is owed a lot of money by a bankrupt auto maker, lost 11%.';
    expect(linksOf(text)).toEqual(['Jefferies -> JEF']);
  });
});
