import { describe, expect, it } from 'vitest';
import { type Article, articleFromText } from '@/lib/model';

const blocksOf = (text: string): string[] => blocksIn(articleFromText(text));

const blocksIn = ({ text, blocks }: Article): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

/** As a mail program wraps a paragraph. */
function wrap(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const FIRST =
  'Shares of Bristol Myers Squibb rose on Monday after the drugmaker said that a trial of its pill for the heart had met its main goal, and that it would file for approval within a few weeks of now.';
const SECOND =
  'Analysts had expected less. The company also raised its forecast for the year, and said that sales of the older drugs had held up better than it had thought when the year began.';

describe('a plain text', () => {
  it.each([50, 60, 72, 80])('that was wrapped at %i columns has its paragraphs', (width) => {
    const text = `${wrap(FIRST, width)}\n\n${wrap(SECOND, width)}\n`;
    expect(blocksOf(text)).toEqual([FIRST, SECOND]);
  });

  it('has them where no blank line parts them, and its headline', () => {
    const text = `Drugmaker rallies\n${wrap(FIRST, 60)}\n${wrap(SECOND, 60)}`;
    const blocks = blocksOf(text);
    expect(blocks).toEqual(['Drugmaker rallies', FIRST, SECOND]);
  });

  it('has them with the line ends of Windows', () => {
    const text = wrap(FIRST, 60).replaceAll('\n', '\r\n');
    expect(blocksOf(text).map((block) => block.replaceAll('  ', ' '))).toEqual([FIRST]);
  });

  it.each([
    ['paragraphs on one line each', `${FIRST}\n${SECOND}\n${FIRST}`],
    ['headlines of one length', 'Stocks fall on tariffs\nBonds rise after rates\nOil drops on supplies'],
    ['ingredients', 'two cups of flour\nsalt\na spoon of sugar\nbutter\nfour eggs'],
  ])('keeps its lines: %s', (_, text) => expect(blocksOf(text)).toEqual(text.split('\n')));

  it('keeps the items of a list, each with all of its lines', () => {
    const text = `- ${wrap(FIRST, 60)}\n- ${wrap(SECOND, 60)}`;
    const article = articleFromText(text);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item']);
    expect(blocksIn(article)).toEqual([FIRST, SECOND]);
    expect(article.text).toHaveLength(text.length);
  });
});
