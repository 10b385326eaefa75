import { describe, expect, it } from 'vitest';
import { articleFromText, type Block } from '@/lib/model';
import { createSegmenter } from '@/lib/text';

const segmenter = createSegmenter();
const closingOf = (text: string) =>
  segmenter
    .segment(articleFromText(text))
    .sentences.filter(({ kind }) => kind === 'boilerplate')
    .map((sentence) => sentence.text);

const NEWS = 'Acme Corp. reported sales of $5 million.\nProfit rose 3%, it said.';

describe('what closes a press release', () => {
  it.each([
    'About Acme Corp.',
    'About the Carver Group of Companies',
    'Forward-Looking Statements',
    'Cautionary Note Regarding Forward-Looking Statements',
    'Media Contact',
    'Contacts:',
    'Disclosure',
    'Cautionary statement',
    'Safe Harbor Statement',
    'Conference Call and Webcast',
    'Use of Non-GAAP Financial Measures',
    'For further information, please contact:',
    'Enquiries:',
    'Notes to editors',
    'Qualified Person',
    'Important Additional Information and Where to Find It',
    'No Offer or Solicitation',
    'Participants in the Solicitation',
    'Advisors',
    'Analyst Certification',
    'Ratings Definitions',
  ])('is boilerplate from its heading on: %s', (heading) => {
    expect(closingOf(`${NEWS}\n${heading}\nAcme makes anvils in Ohio.`)).toContain(
      'Acme makes anvils in Ohio.',
    );
  });

  it.each([
    'About the new phone',
    'About That Leak',
    'About 500 people came.',
    'Contact tracing pays',
    'Results of the quarter',
    'Financial advisers under pressure',
    'More information for investors',
    'Conference calls go on for hours',
    'Ratings fall',
  ])('has no such heading: %s', (heading) => {
    expect(closingOf(`${NEWS}\n${heading}\nAcme makes anvils in Ohio.`)).toEqual([]);
  });

  it('ends where the article has a heading of its own', () => {
    expect(
      closingOf(`${NEWS}\nAbout Acme\nAcme makes anvils.\nOutlook for the year\nSales will rise 4%.`),
    ).toEqual(['About Acme', 'Acme makes anvils.']);
  });

  it('goes on below labels: the names of people and offices above an address', () => {
    const contact = 'Media Contact\nJane Fields\nAcme\nMain Street 20';
    expect(closingOf(`${NEWS}\n${contact}\nOutlook\nSales will rise 4%.`)).toEqual(contact.split('\n'));
  });

  const CHAPTER =
    'The company was founded by two engineers, who nearly ran out of money.\nIts profit has fallen for five quarters.';
  const MORE =
    'The plan now is a robot that its chief executive thinks will be worth more than the rest.\nAnalysts doubt it, and rivals have shown robots that do more than the ones it builds.';

  it('is a chapter of its own where the article goes on under other headings', () => {
    expect(closingOf(`${NEWS}\nAbout Acme\n${CHAPTER}\nThe robots\n${MORE}`)).toEqual([]);
  });

  it('is none where lawyers speak as well, whatever stands under it', () => {
    const tables = `Non-GAAP measures\n${MORE}\nForward-Looking Statements\nResults may differ.`;
    expect(closingOf(`${NEWS}\nAbout Acme\n${CHAPTER}\n${tables}`)).toContain('About Acme');
  });

  it('is none where what follows are other stories', () => {
    const text = `${NEWS}\nAbout Acme\n${CHAPTER}\nRelated News\n${MORE}`;
    expect(closingOf(text)).toContain('About Acme');
  });

  it('is none where the article opens', () => {
    expect(closingOf(`About Acme\nAcme makes anvils.\n${NEWS}`)).toEqual([]);
  });

  it('keeps the kinds of blocks that a page gives', () => {
    const article = articleFromText(NEWS);
    const blocks = article.blocks.map((block): Block => ({ ...block, kind: 'caption' }));
    const kinds = segmenter.segment({ ...article, blocks }).sentences.map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['caption']));
  });
});

describe('paragraphs that are the same under every article', () => {
  it.each([
    'This press release contains forward-looking statements, as the law defines them.',
    'Statements in this release that are not historical are forward-looking statements.',
    'Disclosure: I own shares of Acme.',
    'Dana Pell has no position in any of the stocks mentioned. The Motley Fool has positions in Apple.',
    'Should you invest $1,000 in Acme right now?',
    'Before you buy stock in Acme, consider this: our analysts have ten better ideas.',
    'This article by Simply Wall St is general in nature.',
    'Carver LLP, with offices in New York and Paris, is one of the premier firms in securities litigation.',
    'This is not intended as investment advice.',
    'The exchange takes no responsibility for the contents of this announcement and makes no representation.',
    'Neither the exchange nor its regulator accepts responsibility for the accuracy of this release.',
    'This announcement contains inside information for the purposes of Article 7 of the regulation.',
    'Shareholders and potential investors are advised to exercise caution when dealing in the shares.',
    'As at the date of this announcement, the executive directors are Ann Lee and Bo Chan.',
    'This press release does not constitute an offer to sell any securities.',
    'The notes have not been registered under the Securities Act.',
    'Before we begin, I remind you that this call contains forward-looking statements.',
  ])('are boilerplate: %s', (line) =>
    expect(closingOf(`${NEWS}\n${line}`)).toContain(line.split(/(?<=\.) /u)[0]),
  );

  it.each([
    'The company warned in its statement that sales would fall.',
    'Carver disclosed that it holds a position in Acme.',
    'Should investors worry right now?',
    'Acme has a leading position in anvils.',
    'The law firm Carver LLP advised Acme on the deal.',
    'The chairman took responsibility for the fire.',
    'The announcement does not say what Globex will offer.',
    'Investors should be cautious, said an analyst at Carver.',
    'Acme has not registered the plant with the authorities.',
  ])('are not: %s', (line) => expect(closingOf(`${NEWS}\n${line}`)).toEqual([]));
});
