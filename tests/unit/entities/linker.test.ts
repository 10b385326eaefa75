import { describe, expect, it } from 'vitest';
import { linksOf, linkText } from './fixture';

describe('names that go on in small letters', () => {
  it.each([
    ['Seven & i Holdings said talks had ended.', ['Seven & i Holdings -> 3382.T']],
    ['Banco do Brasil reported a profit.', ['Banco do Brasil -> BBAS3.SA']],
  ])('%s', (text, links) => expect(linksOf(text)).toEqual(links));
});

describe('a town in which a share trades', () => {
  it.each([
    ['Oil shares fell, and in London Shell lost 2%.', 'Shell -> SHEL'],
    ['In Hong Kong Tencent rose 3%.', 'Tencent -> 0700.HK'],
  ])('is no part of the name behind it: %s', (text, link) => expect(linksOf(text)).toEqual([link]));
});

describe('an everyday word that moved by so much', () => {
  const others = 'Coinbase, Robinhood Markets, Galaxy Digital and Riot Platforms are brokers and miners.';

  it('is the company, also behind an insertion', () =>
    expect(linksOf(`${others} Strategy, the largest holder of the coin, slid 9% on Friday.`)).toContain(
      'Strategy -> MSTR',
    ));

  it('is none where something else is a percentage', () =>
    expect(
      linksOf(`${others} Strategy, they say, is what makes up most of a good plan, or 90%.`),
    ).not.toContain('Strategy -> MSTR'));
});

describe('words before a ticker', () => {
  it('that say where are no name of the company', () => {
    const text = 'Teck shares in Toronto (TSX: TECK.B) rose 2%. The mood in Toronto was calm.';
    expect(linksOf(text)).toEqual(['Teck -> TECK', 'TECK.B -> TECK']);
  });
});

describe('words glued to a name', () => {
  it('the Co of Co-op is no legal form', () => {
    expect(linksOf('M&S and Co-op were attacked.')).toEqual(['M&S -> MKS.L']);
  });
});

describe('linking names', () => {
  it('links names, explicit tickers and what they teach', () => {
    const text =
      "Meta Platforms' (META) stake in Scale AI worries OpenAI. On a scale of one to ten, Scale is cautious; Meta is not.";
    expect(linksOf(text)).toEqual([
      'Meta Platforms -> META',
      'META -> META',
      'Scale AI -> private:Scale AI',
      'OpenAI -> private:OpenAI',
      'Scale -> private:Scale AI',
      'Meta -> META',
    ]);
  });

  it('takes in legal forms and possessives', () => {
    expect(linksOf("Nvidia Corp's rival and Macy's Inc met Wells Fargo & Co's board.")).toEqual([
      'Nvidia Corp -> NVDA',
      "Macy's Inc -> M",
      'Wells Fargo & Co -> WFC',
    ]);
  });

  it('prefers the longest name', () => {
    expect(linksOf('Morgan Stanley and Dow Chemical Company beat the Dow.')).toEqual([
      'Morgan Stanley -> MS',
      'Dow Chemical Company -> DOW',
      'Dow -> ^DJI',
    ]);
  });

  it('takes a company that was bought lately for itself, a brand for its parent', () => {
    expect(linksOf('Activision Blizzard rose. YouTube signed a deal with VMware Inc.')).toEqual([
      'Activision Blizzard -> private:Activision Blizzard',
      'YouTube -> GOOGL',
      'VMware Inc -> private:VMware',
    ]);
    expect(linksOf('Block Inc., which owns Afterpay, grew.')).toEqual([
      'Block Inc -> XYZ',
      'Afterpay -> private:Afterpay',
    ]);
  });

  it.each([
    ['Alcoa Gains As Market Dips', 'Alcoa -> AA'],
    ['Will Alcoa Beat Estimates Again?', 'Alcoa -> AA'],
    ['Apple Q1 Earnings and Revenues Surpass Estimates', 'Apple -> AAPL'],
    ['Apple Reports Record Sales', 'Apple -> AAPL'],
    ['Ford halts output at two plants', 'Ford -> F'],
    ['Shell to sell refinery stake', 'Shell -> SHEL'],
    ['Apple in talks to license maps', 'Apple -> AAPL'],
    ['BMW and Target brace for winter', 'BMW -> BMW.DE', 'Target -> TGT'],
  ])('reads a headline alone: %s', (title, ...links) => {
    expect(linksOf('', { title })).toEqual(links);
  });

  it.each([
    'Will Ford Resigns as Mayor',
    'Shell hits school near the front',
    'Gap in fence lets wolves in',
    'Apple Pie Recipe Wins Prize',
    'The Orange Drops from the Tree',
  ])('takes nothing for a company in %s', (title) => {
    expect(linksOf('', { title })).toEqual([]);
  });

  it('tells companies apart that differ by their legal form, and lets each teach its short name', () => {
    expect(linksOf('Merck KGaA rose. Merck said so.')).toEqual(['Merck KGaA -> MRK.DE', 'Merck -> MRK.DE']);
    expect(linksOf('Merck & Co rose. Merck said so.')).toEqual(['Merck & Co -> MRK', 'Merck -> MRK']);
    expect(linksOf('Compass Group rose.')).toEqual(['Compass Group -> CPG.L']);
    expect(linksOf('Compass Inc rose.')).toEqual(['Compass Inc -> COMP']);
  });

  it('tells companies apart that share a symbol in two countries', () => {
    expect(linksOf('JD Sports rose.')).toEqual(['JD Sports -> JD.L']);
    expect(linksOf('JD.com rose.')).toEqual(['JD.com -> JD']);
    expect(linksOf('TPG Telecom rose.')).toEqual(['TPG Telecom -> TPG.AX']);
    expect(linksOf('Prudential plc rose.')).toEqual(['Prudential plc -> PUK']);
    expect(linksOf('Prudential Financial rose.')).toEqual(['Prudential Financial -> PRU']);
  });

  it('says where: sentence, title, offsets into the source', () => {
    const title = 'Boeing delivers';
    const text = 'It was quiet. Then Airbus replied.';
    const [first, second] = linkText(text, { title });
    expect(first).toMatchObject({ surface: 'Boeing', inTitle: true, sentence: 0, start: 0, end: 6 });
    expect(second).toMatchObject({ surface: 'Airbus', inTitle: false, sentence: 2 });
    expect(text.slice(second?.start, second?.end)).toBe('Airbus');
  });

  it('gives one instrument a company, its lines joined', () => {
    const [alphabet] = linkText('Alphabet (NASDAQ: GOOG) rose.');
    expect(alphabet?.instrument).toMatchObject({ id: 'GOOGL', kind: 'company', exchange: 'NASDAQ' });
    expect(alphabet?.instrument.lines).toContain('GOOG');
    const [alibaba] = linkText('Alibaba (9988.HK) rose.');
    expect(alibaba?.instrument).toMatchObject({ id: 'BABA' });
    expect(alibaba?.instrument.lines).toContain('9988.HK');
  });

  it('knows companies by what everyone calls them', () => {
    expect(linksOf('SQM and MUFG rose. Luckin Coffee fell.')).toEqual([
      'SQM -> SQM',
      'MUFG -> MUFG',
      'Luckin Coffee -> LKNCY',
    ]);
    expect(linksOf("Walmart, Costco and BJ's rose.").at(-1)).toBe("BJ's -> BJ");
  });

  it('calls a company private only where no listing says otherwise', () => {
    expect(linksOf('SpaceX and Anthropic compete for engineers.')).toEqual([
      'SpaceX -> SPCX',
      'Anthropic -> private:Anthropic',
    ]);
  });
});

describe('a company and an index of one name', () => {
  it.each([
    ["Dow Inc. said it will cut jobs. Dow's shares fell while the S&P 500 rose.", ['DOW', 'DOW', '^GSPC']],
    ['Dow Inc. fell. Dow expects sales of $1 billion. Dow stock lost 40 points.', ['DOW', 'DOW', 'DOW']],
    ['Wall Street rose as Dow gained 200 points. Dow Inc. was the best.', ['^DJI', 'DOW']],
    ['Dow, S&P 500 and Nasdaq rose. Dow Inc. rose 2%.', ['^GSPC', '^IXIC', 'DOW']],
    ['Dow Inc. fell, and so did other Dow components. The Dow fell 2%.', ['DOW', '^DJI', '^DJI']],
  ])('%s', (text, ids) => {
    expect(linkText(text).map(({ instrument }) => instrument.id)).toEqual(ids);
  });
});

describe('doubt', () => {
  it.each([
    'Tony Abbott entirely ignored the question.',
    'The Abbott household likes netball.',
    'In Ford County the rain did not stop.',
    'Fires in the Amazon rainforest spread.',
    'Harrison Ford was born in Chicago.',
    'Mr. Williams and Dr. Lilly left early.',
    'The target was missed by a gap as wide as the block.',
    'The ECB, the FDA and the U.S. Congress met in Q2.',
    'We moved to Orange County, near the Red River.',
    'She won a gold medal and 10 million euro.',
    'Growth of IT and AI is all that we see now.',
    'Target, the second in line, says that it rains.',
  ])('links nothing in: %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it.each([
    ['Shares of Target fell after its quarterly earnings.', 'Target -> TGT'],
    ['Visa shares slid on Monday.', 'Visa -> V'],
    ['Gap Inc kept its guidance.', 'Gap Inc -> GAP'],
    ["Apple's revenue rose 14% in the quarter.", 'Apple -> AAPL'],
    ['PVH — the owner of Calvin Klein — said profit fell 3%.', 'PVH -> PVH'],
  ])('links an everyday word with evidence: %s', (text, link) => {
    expect(linksOf(text)).toEqual([link]);
  });

  it('lets an explicit ticker settle an everyday word everywhere', () => {
    const links = linksOf('Block was quiet. Later Block (NYSE: XYZ) spoke.');
    expect(links).toEqual(['Block -> XYZ', 'Block -> XYZ', 'XYZ -> XYZ']);
  });

  it("takes the page's own markup as evidence", () => {
    const text = 'Target opened a door.';
    expect(linksOf(text)).toEqual([]);
    const [mention] = linkText(text, { hints: [{ symbol: 'TGT', exchange: 'NYSE' }] });
    expect(mention).toMatchObject({ surface: 'Target', reason: "named by the page's own markup" });
  });

  it('does not take the first word of another company for a company', () => {
    expect(linksOf('Firefly Neuroscience, Inc. flies on the news.')).toEqual([]);
  });

  it('gives every link a confidence and a reason', () => {
    for (const { confidence, reason } of linkText('Nvidia (NASDAQ: NVDA), Apple and gold rose 3% today.')) {
      expect(confidence).toBeGreaterThan(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(reason).toMatch(/^[a-z]/u);
    }
  });
});
