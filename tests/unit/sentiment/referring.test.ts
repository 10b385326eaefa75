import { describe, expect, it } from 'vitest';
import { articleFromText, type Instrument, type LinkedMention } from '@/lib/model';
import { resolveSubjects } from '@/lib/sentiment/subjects/referring';
import { createSegmenter } from '@/lib/text';
import { referred } from './referred';

const segmenter = createSegmenter();

describe('a sentence that says what a company is', () => {
  const sectors = { Novartis: 'Health Care', Nvidia: 'Technology', UBS: 'Finance' };
  const names = Object.keys(sectors);

  it.each([
    ['Novartis bought chips. Nvidia rose 4%. The Swiss drugmaker raised its forecast.', { 2: 'Novartis' }],
    ['UBS rose. Nvidia rose 4%. The Swiss drugmaker raised its forecast.', {}],
    ['Novartis bought chips. Nvidia rose 4%. The company raised its forecast.', { 2: 'Nvidia' }],
    ["UBS fell. Nvidia rose. The lender's profit fell. The bank cut jobs.", { 2: 'UBS', 3: 'UBS' }],
  ])('means one that can be it: %s', (text, expected) => {
    expect(referred(text, names, sectors)).toEqual(expected);
  });
});

describe('a sentence that names no company', () => {
  it.each([
    ['Nvidia rose 4%. It also raised its forecast.', { 1: 'Nvidia' }],
    ['Nvidia rose 4%. In Germany, it sold more chips.', { 1: 'Nvidia' }],
    ['Nvidia rose 4%. On Tuesday it cut its prices.', { 1: 'Nvidia' }],
    ['Nvidia rose 4%. Revenue grew and its margin widened.', { 1: 'Nvidia' }],
    ["Nvidia rose 4%. The American company's shares had lost 3%.", { 1: 'Nvidia' }],
    ['Nvidia rose 4%. Shares of the video game company were down.', { 1: 'Nvidia' }],
    ['Nvidia rose 4%. The Seattle-based firm cut its forecast.', { 1: 'Nvidia' }],
    ['Nvidia rose 4%. Revenue climbed 5% to $50.2 billion.', { 1: 'Nvidia' }],
    [
      'Nvidia rose 4%. Adjusted net income was $4 billion. The company raised its forecast.',
      { 1: 'Nvidia', 2: 'Nvidia' },
    ],
    ['Nvidia rose 4%. "Costs are too high," she wrote. The company cut jobs.', { 2: 'Nvidia' }],
    ['Nvidia rose 4%. He declined to say more. Its margin fell.', { 2: 'Nvidia' }],
    ['Nvidia rose 4%. Analysts in Taiwan said the chipmaker was strong.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs. Sales in Greater China fell 15% in the first half.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs. Net revenue for the fiscal first quarter of 2026 was $5 million.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs. Non-GAAP gross margin was 39%.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs. Net profit attributable to shareholders fell 4% to 2 million.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs. Revenue at its games division, once the largest, fell 4%.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs. Free cash flow was $4 billion.', { 1: 'Nvidia' }],
    ["Nvidia cut jobs. The world's largest chipmaker said so. It fell.", { 1: 'Nvidia', 2: 'Nvidia' }],
    ["Nvidia cut jobs. California's biggest chipmaker lost 3%.", { 1: 'Nvidia' }],
    ['Nvidia cut jobs. The clothing chain lost 3%.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs.\n\n9:40 a.m.\n\nIt sees sales of $65 billion.', { 2: 'Nvidia' }],
    ['Nvidia cut jobs. Shares fell 3.6% in early trading.', { 1: 'Nvidia' }],
    ['Nvidia cut jobs. Shares have lost 20% this year.', { 1: 'Nvidia' }],
    ['Nvidia paid a fine. The deal ends a case that began in May. The company denied it.', { 2: 'Nvidia' }],
  ])('goes on about the one before: %s', (text, expected) =>
    expect(referred(text, ['Nvidia'])).toEqual(expected),
  );

  it.each([
    [
      'Nvidia cut jobs. Bolt declined to comment. The company has since raised its forecast.',
      { 2: 'Nvidia' },
    ],
    ['Nvidia cut jobs. Bolt fell. Nvidia declined to comment. The company will report.', { 3: 'Nvidia' }],
    ['Nvidia fell. Bolt rose. Nvidia and Bolt declined to comment. The company is sued.', { 3: 'Nvidia' }],
    ["Nvidia fell. Bolt didn't immediately respond to a request. The company is sued.", { 2: 'Nvidia' }],
    ['Nvidia fell 4%. Its sales shrank as it fell behind Bolt.', { 1: 'Nvidia' }],
    ['Nvidia fell 4%. The company cut jobs, unlike Bolt. Revenue fell 5%.', { 1: 'Nvidia', 2: 'Nvidia' }],
    ['Nvidia fell 4%. The European planemaker will miss its target, as Bolt did.', { 1: 'Nvidia' }],
    [
      'Nvidia rose 4%. It earns fees from merchants such as Bolt. The firm has grown.',
      { 1: 'Nvidia', 2: 'Nvidia' },
    ],
    ['Nvidia cut jobs. Shares fell 6.2% in London, dragging Bolt down 3%.', { 1: 'Nvidia' }],
    ['Nvidia fell 4%. But it warned that a row with Bolt would cost it sales.', { 1: 'Nvidia' }],
    ['Nvidia fell 4%. Its larger rival Bolt raised its outlook.', {}],
    ['Nvidia fell 4%. But its Swiss competitor, Bolt, raised its outlook.', {}],
    ['Nvidia fell 4%. It was not for Bolt to say.', {}],
    ['Nvidia fell 4%. Its shares fell before Nvidia and Bolt met.', {}],
  ])('goes on about it though another is named behind: %s', (text, expected) =>
    expect(referred(text, ['Nvidia', 'Bolt'])).toEqual(expected),
  );

  it.each([
    'Nvidia rose 4%. Workers at the parent company cheered.',
    'Nvidia rose 4%. The German carmaker Opel cut jobs.',
    "Nvidia rose 4%. Germany's largest carmaker Opel cut jobs.",
    'Nvidia rose 4%. Snags in the supply chain grew.',
    'Nvidia rose 4%. Officials at the central bank met the law firm.',
    'Nvidia rose 4%. Prices set by the average retailer of toys fell.',
    'Nvidia rose 4%. Retail sales climbed 5% in March.',
    'Nvidia rose 4%. Sales of new homes fell 3% in March.',
    'Nvidia rose 4%. Crowds gathered in the square. The company of friends left.',
    'Nvidia rose 4%. Shares fell 3% in Tokyo, and the Nasdaq lost 2%.',
    'Nvidia rose 4%. Shares of small miners fell 3%.',
    'Nvidia rose 4%. The talks with Acme failed. The company fell.',
    'Nvidia rose 4%. Bitcoin tumbled 7% to its lowest since November.',
    'Nvidia rose 4%. The Nasdaq climbed to its highest close.',
    "Nvidia rose 4%. Germany's economy shrank as its exports collapsed.",
    'Nvidia rose 4%. Prices in Japan fell to their lowest, and the Bank of Japan kept its rate.',
  ])('does not where its pronoun has a subject of its own: %s', (text) =>
    expect(referred(text, ['Nvidia', 'Bitcoin', 'Nasdaq'])).toEqual({}),
  );

  it('goes on about the company that a broker gave its view of', () => {
    const text = 'Barclays cut its price target on Tesla. The firm is worried about demand.';
    expect(referred(text, ['Barclays', 'Tesla'])).toEqual({ 1: 'Tesla' });
  });

  it('goes on about the broker where the news is its own', () => {
    const text = 'Barclays rose 3% and Tesla fell. The bank raised its dividend.';
    expect(referred(text, ['Barclays', 'Tesla'])).toEqual({ 1: 'Barclays' });
  });

  it.each(['Acme rose 4%. Rivals including Bolt slipped. The company will report in May.'])(
    'stays with its company where others are named by the way: %s',
    (text) => expect(referred(text, ['Acme', 'Bolt'])).toEqual({ 2: 'Acme' }),
  );

  it.each([
    'Acme rose 4%. Many of its buyers in America have moved to Bolt. The company will report in May.',
    'Acme rose 4%. Jane Roe, a former Bolt executive, has led it. The company will report in May.',
  ])('stays with its company where another is a second party: %s', (text) => {
    expect(referred(text, ['Acme', 'Bolt'])[2]).toBe('Acme');
  });

  it('goes on about the one that another is named for', () => {
    const text = 'Tesla rival Bolt sold more cars. The company raised its forecast.';
    expect(referred(text, ['Tesla', 'Bolt'])).toEqual({ 1: 'Bolt' });
  });

  it('is of the company whose call or interview it is', () => {
    const text = 'Operator: Good day.\n\nWe closed 627 shops.\n\nDo you expect us to ask again?';
    const at = (title: string) => {
      const { sentences } = segmenter.segment(articleFromText(text, { title }));
      const instrument: Instrument = { id: 'Nvidia', kind: 'company', name: 'Nvidia' };
      const place = { start: 0, end: 6, surface: 'Nvidia', sentence: 0, inTitle: true };
      const mentions = [{ instrument, ...place, confidence: 1, reason: 'name' }];
      return [...resolveSubjects(sentences, mentions).references.keys()].map((i) => sentences[i]!.text);
    };
    expect(at('Nvidia Q3 2026 Earnings Call Transcript')).toEqual(['We closed 627 shops.']);
    expect(at("Q&A: Nvidia's Dana Pell on shops")).toEqual(['We closed 627 shops.']);
    expect(at('Interview: Nvidia CEO Dana Pell')).toEqual(['We closed 627 shops.']);
    expect(at('Q&A: Dana Pell on why Nvidia is dear')).toEqual([]);
    expect(at('Nvidia is tired')).toEqual([]);
  });

  it('is of the company whose head an interview in questions and answers is with, and a question of nobody', () => {
    const text =
      'Q: Is Bolt in trouble?\n\nA: We like Bolt.\n\nQ: And you?\n\nA: Our orders doubled.\n\nA: No.';
    const { sentences } = segmenter.segment(articleFromText(text, { title: 'Nvidia on its orders' }));
    const mentionIn = (sentence: number, surface: string): LinkedMention => {
      const instrument: Instrument = { id: surface, kind: 'company', name: surface };
      const start = sentences[sentence]!.start + sentences[sentence]!.text.indexOf(surface);
      const place = { start, end: start + surface.length, surface, sentence, inTitle: sentence === 0 };
      return { instrument, ...place, confidence: 1, reason: 'name' };
    };
    const mentions = [mentionIn(0, 'Nvidia'), mentionIn(1, 'Bolt'), mentionIn(2, 'Bolt')];
    const { references, aside } = resolveSubjects(sentences, mentions);
    expect([...references].map(([at, { id }]) => [sentences[at]!.text, id])).toEqual([
      ['A: Our orders doubled.', 'Nvidia'],
    ]);
    expect([...aside].map(({ sentence }) => sentence)).toEqual([1]);
  });

  it.each([
    ['Gross margin fell to 61% from 70%.', { 4: 'Nvidia' }],
    ['The company raised its forecast.', { 4: 'Nvidia' }],
    ['It raised its forecast.', { 4: 'Bolt' }],
  ])('comes back to the company with which the paragraph before began: %s', (last, expected) => {
    const text = 'Nvidia makes chips. Nvidia has grown.\n\nNvidia rose 4%. Bolt added 2%.\n\n';
    expect(referred(text + last, ['Nvidia', 'Bolt'])).toEqual(expected);
  });

  it('does not come back within a paragraph, nor behind one of another company', () => {
    const names = ['Nvidia', 'Bolt'];
    const text = 'Nvidia makes chips. Nvidia has grown.\n\n';
    const figure = 'Gross margin fell to 61%.';
    expect(referred(`${text}Nvidia rose 4%. Bolt added 2%. ${figure}`, names)).toEqual({ 4: 'Bolt' });
    expect(referred(`${text}Bolt rose 4%. Bolt has a plan.\n\n${figure}`, names)).toEqual({ 4: 'Bolt' });
  });

  it('goes on about nobody as a heading', () => {
    const article = articleFromText('Nvidia rose 4%.\n\nA boycott and its cost\n\nCrowds gathered.');
    const blocks = article.blocks.map((block, i) => ({
      ...block,
      ...(i === 1 && { kind: 'heading' as const }),
    }));
    const { sentences } = segmenter.segment({ ...article, blocks });
    const instrument: Instrument = { id: 'Nvidia', kind: 'company', name: 'Nvidia' };
    const place = { start: 0, end: 6, surface: 'Nvidia', sentence: 0, inTitle: false };
    const mentions = [{ instrument, ...place, confidence: 1, reason: 'name' }];
    expect([...resolveSubjects(sentences, mentions).references.keys()]).toEqual([]);
  });
});
