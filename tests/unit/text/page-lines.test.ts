import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { createSegmenter } from '@/lib/text';

const segmenter = createSegmenter();
const NEWS = 'Acme Corp. reported sales of $5 million.\nProfit rose 3%, it said.';

const kindsIn = (text: string) => segmenter.segment(articleFromText(text)).sentences.map(({ kind }) => kind);

describe('what a page says beside the news', () => {
  it.each([
    'Read more: Walmart to raise prices as tariffs bite',
    'Related: Why the FTC keeps winning in court',
    'Also read: How Novo lost its lead',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'Ann Smith is a senior reporter in New York covering mergers.',
    'Jane Roe covers retail.',
    'The opinions are her own and she holds no shares in Boeing or Airbus.',
    'The author owns shares of Chipotle.',
    'The writer is a former editor of a flying magazine.',
  ])('is boilerplate: %s', (line) => expect(kindsIn(`${NEWS}\n${line}`).at(-1)).toBe('boilerplate'));

  it.each([
    'Related sales rose 4% to $3 billion.',
    'Watch makers such as Swatch lost 3%.',
    'He owns shares in Apple worth $2 billion.',
    'The writers of the show went on strike at Disney.',
    'Tim Cook is a former executive of Compaq.',
    'The plan covers 3 million people.',
  ])('is the news itself: %s', (line) => expect(kindsIn(`${NEWS}\n${line}`)).not.toContain('boilerplate'));

  it('has its authors at the end', () => {
    const rest = Array.from({ length: 5 }, () => 'Profit rose 3% in the quarter.').join('\n');
    expect(kindsIn(`Blue Cross Shield covers 3 million people.\n${rest}`)).not.toContain('boilerplate');
  });
});
