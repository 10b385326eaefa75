import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { summarize } from '@/lib/summary';
import { leansOn } from '@/lib/summary/leaning';
import { createSegmenter } from '@/lib/text';
import { readArticle } from './read-article';

const segmenter = createSegmenter();

/** Index of the sentence that the last one depends on. */
function lastLeansOn(...texts: string[]): number | undefined {
  const { sentences } = segmenter.segment(articleFromText(texts.join('\n\n')));
  return leansOn(sentences, sentences.length - 1, texts.at(-1)!);
}

describe('sentences that take up what was said', () => {
  it.each([
    'Half of that came from its unit in Ohio.',
    'Without it our margin would have been 5.4%.',
    'Despite this the margin grew.',
  ])('lean on it: %s', (text) => expect(lastLeansOn('Acme earned $5 million.', text)).toBe(0));

  it('stand by themselves where they say of what', () =>
    expect(
      lastLeansOn('Acme earned $5 million.', 'Shares fell 4%, then made up half of that.'),
    ).toBeUndefined());
});

describe('leaning sentences', () => {
  it.each([
    'The bank said that margins would recover.',
    'The bank’s margins would recover.',
    'The firm cut its target to $310.',
    'The U.S. company expects more.',
    'The iPhone maker said so.',
    'The chipmaker fell 4%.',
    'The Frankfurt-based lender fell 4%.',
    'The Dutch chip equipment maker fell 4%.',
    'The low-cost carrier will buy planes.',
    'The plane-maker will hire.',
    'The 40-year-old startup is looking for money.',
    'The oil and gas producer pays more.',
    'The Company reports in May.',
    'The stock is down by a third this year.',
    'Its profit rose.',
    'Their profit rose.',
    '“Over five days I have been asked by people what to do,” he wrote on his page.',
    '"We will not chase volume," she said.',
    'New chief executive Dana Pell wants to win back customers.',
    'Finance chief Paul Novak said margins would fall.',
    'No, we are not seeing that.',
    'Yes, that is right for this year.',
    'Most of them had worked there for ten years.',
    'None of those plans survived.',
    'Apple could lose some $20 billion a year if such payments were banned.',
    'The shares jumped 23% that day, their best since 1987.',
    'In April, it raised its forecast to $18 billion.',
    'Last year they sold their stake.',
    'At the smaller rival it grew by 36%.',
    'We estimate that they cost us $500 million.',
    'Bolt, the largest, will take back 27 jets.',
    'Cern, one of the biggest, fell 4%.',
  ])('knows %s', (text) => expect(lastLeansOn('Goldman upgraded Intel.', text)).toBe(0));

  it.each([
    'In Europe, it is a blow for carmakers.',
    'At first, it seemed that rates would fall.',
    'We think Nvidia will win, and it should.',
    'Bolt, the largest lender, will take back 27 jets.',
    'In April, Bolt said it would cut jobs.',
    'The chipmaker Nvidia fell 4%.',
    'The Japanese bank MUFG said so.',
    'The Bank of England said so.',
    'The Walt Disney Company said so.',
    'The company that owns Zara said so.',
    'The largest bank in Europe said so.',
    'The first bank to fail was small.',
    'The stock market rose.',
    'The price of oil fell as the company said.',
    'The shares of Intel fell.',
    'Banks rose.',
    '“We were too slow,” said Jane Roe, who runs the unit.',
    'Jane Roe said "we were too slow," and she blamed the weather.',
    'Some of those who left now work for Nvidia.',
    'Companies such as banks will pay.',
    'In 2018, when it peaked, Intel bought more shares than that year allowed.',
  ])('lets %s stand', (text) => expect(lastLeansOn('Goldman upgraded Intel.', text)).toBeUndefined());

  it('looks for the name past sentences that have none', () => {
    expect(lastLeansOn('Goldman upgraded it.', 'Margins will recover.', 'The bank said so.')).toBe(0);
    expect(lastLeansOn('Goldman upgraded it.', 'Margins at Intel will recover.', 'The bank said so.')).toBe(
      1,
    );
  });

  it('gives no "The bank" in a brief whose bank is left out', () => {
    const text = [
      'UnitedHealth shares fell 4% on Monday after the insurer cut its forecast for profit this year.',
      'Goldman agreed.',
      'The bank said that UnitedHealth shares could fall further as the forecast for profit is cut again this year.',
      'UnitedHealth expects its profit to grow again in 2027, when new prices for its plans come into force.',
      'Humana and Cigna shares fell with UnitedHealth on Monday as investors feared for their profit too.',
    ].join('\n\n');
    const { brief } = readArticle(text, summarize);
    expect(brief).toHaveLength(3);
    expect(brief.join('\n')).not.toMatch(/^The bank/mu);
  });
});
