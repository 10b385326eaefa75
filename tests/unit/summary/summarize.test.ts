import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '@/lib/summary';
import { readArticle } from './read-article';
import { STORY, STORY_NAMES } from './story';

const summaryOf = (text: string, title = '') => readArticle(text, summarize, STORY_NAMES, title);
const wordsOf = (text: string) => text.split(/\s+/).length;

describe('the brief', () => {
  const { brief, briefSentences } = summaryOf(STORY, 'Northwind Motors to buy Voltline');

  it('is three slices of the article in reading order, the news first', () => {
    const places = brief.map((sentence) => STORY.indexOf(sentence));
    expect(brief).toHaveLength(3);
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(briefSentences).toEqual([...briefSentences].sort((a, b) => a - b));
    expect(brief[0]).toMatch(/^Northwind Motors agreed on Monday/);
  });

  it('leaves out the byline and sentences that lean on what is not there', () => {
    for (const sentence of brief) expect(sentence).not.toMatch(/^He |Reporting by|Reuters/);
  });

  it('begins with the news, not with what only points to it', () => {
    const text = `Check out the companies making headlines before the bell on Monday, as Voltline and others move.\n\n${STORY}`;
    const told = summaryOf(text, 'Northwind Motors to buy Voltline');
    expect(`${told.brief.join(' ')} ${told.investor}`).not.toContain('Check out');
    expect(told.brief[0]).toMatch(/^Northwind Motors agreed/u);
  });

  it('has what only points elsewhere where there is hardly anything else', () => {
    const text =
      'Here are five of the posts about Acme. It rose 3% on Monday. It was glad of that. It rested on the Sunday.';
    expect(summaryOf(text).brief[0]).toMatch(/^Here are five/u);
  });

  it('does not say one thing twice', () => {
    const twice = `${STORY}\n\nNorthwind Motors agreed on Monday to buy battery maker Voltline for $2.4 billion in cash.`;
    const told = summaryOf(twice).brief.filter((sentence) => sentence.includes('agreed on Monday to buy'));
    expect(told.length).toBeLessThan(2);
  });

  it('has the figures of now and not their echo of a year ago', () => {
    const text =
      'Acme Corp. today reported results for its fiscal first quarter. Net revenue for the fiscal first quarter of 2026 was $533.8 million, with net income of $4.2 million, or $0.05 per diluted share. Net revenue for the fiscal first quarter of 2025 was $336.9 million, with a net loss of $82.4 million, or $1.21 per diluted share. Demand from builders of data centres carried the quarter, its head Dana Pell said. Acme will hold a call for analysts today.';
    const told = summaryOf(text, 'Acme reports results');
    expect(`${told.brief.join(' ')} ${told.investor}`).not.toContain('336.9');
    expect(told.brief.join(' ')).toContain('533.8');
  });

  it('keeps a leaning sentence only behind the one it leans on', () => {
    const text = Array.from(
      { length: 4 },
      (_, i) => `Plant ${i} of Acme makes steel. It employs people.`,
    ).join(' ');
    const { briefSentences: chosen } = summaryOf(text);
    for (const index of chosen.filter((i) => i % 2 === 1)) expect(chosen).toContain(index - 1);
  });
});

describe('the investor paragraph', () => {
  const { investor, clauses } = summaryOf(STORY, 'Northwind Motors to buy Voltline');

  it('has the length of a paragraph and is its clauses', () => {
    expect(wordsOf(investor)).toBeGreaterThanOrEqual(90);
    expect(wordsOf(investor)).toBeLessThanOrEqual(180);
    expect(clauses.map(({ text }) => text).join(' ')).toBe(investor);
  });

  it('names each listed company once with its symbol, behind a possessive too', () => {
    expect(investor.match(/\(NWM\)/g)).toHaveLength(1);
    expect(investor.match(/\(VLT\)/g)).toHaveLength(1);
    const possessive = [
      "Northwind Motors' shares fell 4% on Monday.",
      'Acme sells its valves in Ohio.',
      'Bolt makes pumps in Texas too.',
      'Cora grows wheat in Kansas.',
    ].join(' ');
    expect(summaryOf(possessive).investor).toContain("Northwind Motors' (NWM) shares");
  });

  it('ends a sentence with one full stop where a bracket behind "Inc." goes', () => {
    const text = [
      'Shares rose after a bid for Harbor Auto Inc. (NYSE: HAR).',
      'The buyer is Crane, which owns a tenth of Harbor Auto Inc. (NYSE: HAR).',
      'Acme sells its valves in Ohio.',
      'Cora grows wheat in Kansas.',
    ].join(' ');
    expect(summaryOf(text).investor).toMatch(/Harbor Auto Inc\. \(HAR\)\. .*Harbor Auto Inc\. Acme/u);
  });

  it('tells numbers, a voice, the risk and what comes', () => {
    expect(investor).toMatch(/\$2\.4 billion/);
    expect(investor).toMatch(/said|warned/);
    expect(investor).toMatch(/fear|warned/);
    expect(investor).toMatch(/expect to close/);
  });

  it('only deletes: without symbols each clause is a subsequence of the words of its sentence', () => {
    const { clauses: made } = summaryOf(STORY);
    for (const { text } of made) {
      const words = text.replace(/ \((?:NWM|VLT|HAR)\)/g, '').split(/[\s,]+/);
      let at = 0;
      for (const word of words) {
        at = STORY.indexOf(word, at);
        expect(at).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('what is no article', () => {
  it.each([
    ['two sentences', 'Apple fell 3% on Monday in New York. Traders blamed the dollar.', 'too-short'],
    ['a table', 'Name 12 34 Total 5 Sum 9\n'.repeat(40), 'no-prose'],
    ['nothing', 'Hello', 'too-short'],
  ])('is said of %s', (_, text, note) => {
    expect(summaryOf(text)).toEqual({ brief: [], briefSentences: [], investor: '', clauses: [], note });
  });

  it('takes answers, not the labels of who asks, from an interview', () => {
    const text = `Q: What is next for the company? A: We will see. The group plans two new plants in Spain next year. The first plant will make motors for small cars. Demand for small cars grew by a fifth this spring.`;
    for (const sentence of summaryOf(text).brief) expect(sentence).not.toMatch(/^[QA]:/);
  });
});

describe('summarize', () => {
  it('gives slices and links to them for any text', () => {
    const words = fc.constantFrom(
      'He',
      'Acme',
      'fell',
      '3%',
      '.',
      '"',
      '(',
      ')',
      'said',
      ',',
      'the',
      'Brussels',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 150 }), (parts) => {
        const text = parts.join(' ');
        const { brief, briefSentences, clauses } = summaryOf(text);
        expect(briefSentences).toHaveLength(brief.length);
        for (const sentence of brief) expect(text).toContain(sentence);
        for (const { sentence } of clauses) expect(sentence).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
