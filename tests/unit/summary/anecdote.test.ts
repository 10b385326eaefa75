import { describe, expect, it } from 'vitest';
import { summarize } from '@/lib/summary';
import { isAnecdote } from '@/lib/summary/anecdote';
import { readArticle } from './read-article';

describe('sentences that set a scene', () => {
  it.each([
    'On a wet Tuesday morning in Dayton, Maria Lopez parks her car in front of an empty shop.',
    'It was one of those hot August afternoons when nobody wants to work.',
    'A friend of mine refuses to fly on anything with that name.',
    'It was still dark when Dale Pell drove past the cranes for the last time.',
    'I used to laugh at her.',
    'Every few years a chorus rises from the trading floors of Manhattan.',
    'There is a moment in every boom when the money starts coming from lenders.',
  ])('are %s', (text) => expect(isAnecdote(text)).toBe(true));

  it.each([
    'There is no evidence that Acme broke the law.',
    'Every few minutes an Acme truck leaves the plant, and 40 do each day.',
    'On Tuesday morning, Acme said it would close its shop in Dayton.',
    'At a meeting on Monday night, Acme agreed to the deal.',
    'I am pleased to report revenue of $5 billion.',
    '"I will buy the next one on my phone," Lopez said.',
    'In a busy trading day Acme rose 4%.',
    'It was not clear when Acme would reply.',
    'Class I railways carried more coal.',
  ])('are not %s', (text) => expect(isAnecdote(text)).toBe(false));
});

describe('a story that begins with a scene', () => {
  const SCENE =
    'On a wet Tuesday morning in Dayton, Maria Lopez parks her car in front of a shop. She has come to return a kettle. Inside, three clerks in blue shirts outnumber the customers.';
  const NEWS =
    'Acme is closing 18 shops this year as buyers move online. Its sales have fallen for eleven quarters in a row. Bolt now sells more kettles than Acme does. Analysts at Carver expect Acme to lose $40 million.';
  const { brief, investor } = readArticle(`${SCENE}\n\n${NEWS}`, summarize, [], 'The decline of Acme');

  it('is told from its news on', () => {
    expect(brief[0]).toMatch(/^Acme is closing/u);
    expect(investor).toMatch(/^Acme is closing/u);
  });

  it('is told whole where nothing is of its headline', () => {
    const told = readArticle(`${SCENE}\n\n${NEWS}`, summarize, [], 'Kettles are cold');
    expect(told.brief).toHaveLength(3);
  });
});
